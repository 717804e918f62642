import { expect, test } from '@playwright/test';
import type { Sold } from '@/lib/search/build-index';
import { type Named, namedCountryOf } from '@/lib/search/named-country';
import { createReader } from '@/lib/search/reader';
import { createWorld } from '@/lib/search/world';

const listing = (...names: string[]): ReadonlyMap<string, Sold> =>
  new Map(
    names.map((text) => {
      const name = text.replace(' (out)', '');
      const summary = { name, slug: name.toLowerCase(), categories: [], isOutOfStock: text !== name };
      return [summary.slug, { summary, family: name }];
    }),
  );

const COUNTRIES = ['US', 'DE', 'IT', 'BR'];

function worldOf(lists: Record<string, ReadonlyMap<string, Sold>>) {
  return createWorld({ countries: () => COUNTRIES, known: (country) => lists[country] });
}

test('a brand that is not sold here is offered where it is first sold, in the shop’s order', () => {
  const world = worldOf({
    IT: listing('Esselunga', 'Zalando'),
    DE: listing('Zalando'),
    US: listing('Steam'),
  });
  expect(world.find('zalando', 'US')).toEqual([
    { name: 'Zalando', slug: 'zalando', country: 'DE', countries: 2 },
  ]);
  expect(world.find('eselunga', 'US')).toEqual([
    { name: 'Esselunga', slug: 'esselunga', country: 'IT', countries: 1 },
  ]);
});

test('what is sold here is not offered elsewhere, nor what is out of stock there', () => {
  const world = worldOf({ US: listing('Steam'), DE: listing('Steam', 'Zalando (out)') });
  expect(world.find('steam', 'US')).toEqual([]);
  expect(world.find('zalando', 'US')).toEqual([]);
});

test('nothing is said of a country until it is read, and what is read anew is found at once', () => {
  const lists: Record<string, ReadonlyMap<string, Sold>> = {};
  const world = worldOf(lists);
  expect(world.find('zalando', 'US')).toEqual([]);
  lists.DE = listing('Zalando');
  expect(world.find('zalando', 'US')).toHaveLength(1);
  lists.DE = listing('Otto');
  expect(world.find('zalando', 'US')).toEqual([]);
});

test('a country that is named beside a brand is answered first, also for what is sold here', () => {
  const world = worldOf({
    US: listing('Steam'),
    DE: listing('Steam', 'Zalando'),
    IT: listing('Steam', 'Esselunga'),
  });
  const steam = { country: 'IT', rest: 'steam' };
  expect(world.find('steam italy', 'US', steam)).toEqual([
    { name: 'Steam', slug: 'steam', country: 'IT', countries: 1 },
  ]);
  expect(world.find('steam italy', 'IT', steam)).toEqual([]);
  expect(world.find('zalando italy', 'US', { country: 'IT', rest: 'zalando' })).toEqual([
    { name: 'Zalando', slug: 'zalando', country: 'DE', countries: 1 },
  ]);
});

const NAMED: [asked: string, language: string, named: Named | undefined][] = [
  ['steam germany', 'en', { country: 'DE', rest: 'steam' }],
  ['Deutschland Steam Wallet', 'de', { country: 'DE', rest: 'steam wallet' }],
  ['Steam Türkei', 'de', { country: 'TR', rest: 'steam' }],
  ['steam turkey', 'tr', { country: 'TR', rest: 'steam' }],
  ['netflix uk', 'it', { country: 'GB', rest: 'netflix' }],
  ['esim united states', 'en', { country: 'US', rest: 'esim' }],
  ['germany', 'en', undefined],
  ['steam atlantis', 'en', undefined],
  ['old navy us', 'en', undefined],
  ['', 'en', undefined],
];

for (const [asked, language, named] of NAMED) {
  test(`"${asked}" in ${language} names ${named?.country ?? 'no country'}`, () => {
    expect(namedCountryOf(['US', 'DE', 'GB', 'TR'], language)(asked)).toEqual(named);
  });
}

/** A reader whose pauses pass when told, and what it has read. */
function readerOf(options: { known?: string[]; fails?: () => boolean } = {}) {
  const known = new Set(options.known);
  const read: string[] = [];
  const waiting: { run: () => void; pause: number }[] = [];
  let time = 1_000;
  const reader = createReader({
    countries: () => COUNTRIES,
    isKnown: (country) => known.has(country),
    read: async (country) => {
      read.push(country);
      if (options.fails?.()) return false;
      known.add(country);
      return true;
    },
    now: () => time,
    later: (run, pause) => waiting.push({ run, pause }),
  });
  const pass = async (steps: number) => {
    for (let step = 0; step < steps; step++) {
      const next = waiting.shift();
      time += next?.pause ?? 0;
      next?.run();
      await Promise.resolve().then(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { reader, read, waiting, pass, wait: (milliseconds: number) => (time += milliseconds) };
}

test('however many ask, countries are read one by one in the shop’s order, six seconds apart', async () => {
  const { reader, read, waiting, pass } = readerOf({ known: ['DE'] });
  for (let key = 0; key < 1_000; key++) reader.wake();
  expect(waiting.map(({ pause }) => pause)).toEqual([6_000]);
  await pass(1);
  for (let key = 0; key < 1_000; key++) reader.wake();
  expect(waiting).toHaveLength(1);
  expect(read).toEqual(['US']);
  await pass(10);
  expect(read).toEqual(['US', 'IT', 'BR']);
});

test('it stops when all is read, and reads anew after six hours when somebody asks', async () => {
  const { reader, read, waiting, pass, wait } = readerOf();
  reader.wake();
  await pass(10);
  expect(read).toHaveLength(4);
  expect(waiting).toEqual([]);
  reader.wake();
  await pass(3);
  expect(read).toHaveLength(4);

  wait(7 * 3_600_000);
  reader.wake();
  await pass(10);
  expect(read).toEqual([...COUNTRIES, ...COUNTRIES]);
});

test('it rests after three failures in a row, and goes on where it was', async () => {
  let isDown = true;
  const { reader, read, waiting, pass } = readerOf({ fails: () => isDown });
  reader.wake();
  await pass(10);
  expect(read).toEqual(['US', 'DE', 'IT']);
  expect(waiting).toEqual([]);
  isDown = false;
  reader.wake();
  await pass(10);
  expect(read).toEqual(['US', 'DE', 'IT', 'BR', 'US', 'DE', 'IT']);
});
