import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import '@/tests/support/settings';
import { checkFolder, loadStorefront } from '@/lib/storefronts/load';
import { storefront } from '@/lib/storefronts/server';

const BUNDLED = join('lib', 'storefronts');
const example = JSON.parse(readFileSync(join(BUNDLED, 'giftframe.json'), 'utf8'));

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storefronts-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

const load = (id: string) => loadStorefront(id, [folder, BUNDLED], 'public');
const write = (changes: object, id = 'shop') =>
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...example, id, ...changes }));

for (const id of ['giftframe', 'linden']) {
  test(`the bundled storefront ${id} is sound`, () => {
    expect(load(id).id).toBe(id);
  });
}

test('a shop sells everywhere, everywhere but where it says, or where it says', () => {
  const countriesOf = (countries: unknown) => {
    write({ countries });
    return load('shop').countries;
  };
  expect(new Set(countriesOf('all')).size).toBe(233);
  expect(countriesOf({ deny: ['AT', 'XK'] })).toHaveLength(231);
  expect(countriesOf({ deny: ['AT'] })).not.toContain('AT');
  expect(countriesOf(['US', 'AT'])).toEqual(['US', 'AT']);
});

test('a folder of one’s own adds storefronts and replaces bundled ones', () => {
  write({ name: 'Shop' });
  write({ name: 'Replaced' }, 'giftframe');
  expect(load('shop').name).toBe('Shop');
  expect(load('giftframe').name).toBe('Replaced');
});

test('an unknown storefront is named, with the folders that were looked in', () => {
  expect(() => load('nowhere')).toThrow(/^There is no nowhere\.json.*lib\/storefronts\.$/);
});

const FAULTS: [string, object, RegExp][] = [
  [
    'an unknown field',
    { colour: 'red' },
    /in the field "colour": it is not a field that a storefront has\.$/,
  ],
  ['an empty name', { name: '' }, /in the field "name": it does not fit \(.+\)\.$/],
  ['a name that is not there', { name: undefined }, /in the field "name": it is missing\.$/],
  [
    'an unknown field further in',
    { utm: { source: 'x', medium: 'y' } },
    /in the field "utm\.medium": it is not/,
  ],
  [
    'a country in lower case',
    { countries: ['us'] },
    /in the field "countries\.0": it must be an upper-case ISO/,
  ],
  [
    'a country that nothing is sold in',
    { countries: ['US', 'KP'] },
    /in the field "countries": it names KP, and nothing is sold there/,
  ],
  ['a word for countries that is not known', { countries: 'some' }, /in the field "countries": /],
  [
    'a default locale outside its countries',
    { defaultLocale: 'en-FR', countries: ['US'] },
    /in the field "defaultLocale": it is "en-FR", which is not one/,
  ],
  ['a default locale outside its languages', { defaultLocale: 'xx-US' }, /in the field "defaultLocale": /],
  [
    'a pale accent',
    { theme: { accent: '#ffcc00', accentDark: '#a9adff' } },
    /in the field "theme\.accent": it has a contrast of 1\.\d+ on #ffffff/,
  ],
  [
    'a dark accent for the dark theme',
    { theme: { accent: '#3a3fd0', accentDark: '#3a3fd0' } },
    /in the field "theme\.accentDark": it has a contrast of \d\.\d+ on #191714/,
  ],
  [
    'a logo on another host',
    { logo: '//evil.example/x.svg' },
    /in the field "logo": it must be a plain path/,
  ],
  [
    'a logo outside the public folder',
    { logo: '/../secret.svg' },
    /in the field "logo": it must be a plain path/,
  ],
  [
    'a card that previews of links cannot read',
    { card: '/logos/giftframe.svg' },
    /in the field "card": it must be a plain path to a png or jpg/,
  ],
  [
    'a card that is not there',
    { card: '/cards/none.png' },
    /in the field "card": it names public\/cards\/none\.png, which/,
  ],
  [
    'a logo that is not there',
    { logo: '/logos/none.svg' },
    /in the field "logo": it names public\/logos\/none\.svg, which/,
  ],
  ['an id unlike its file', { id: 'other' }, /in the field "id": it must be "shop"/],
  [
    'a parent with a path',
    { embed: { parents: ['https://a.example/x'] } },
    /in the field "embed\.parents\.0": it must be/,
  ],
];

for (const [what, changes, sentence] of FAULTS) {
  test(`${what} is refused in one sentence that names file and field`, () => {
    write(changes);
    expect(() => load('shop')).toThrow(sentence);
    expect(() => load('shop')).toThrow(join(folder, 'shop.json'));
  });
}

test('a file that is not JSON is refused without quoting it', () => {
  writeFileSync(join(folder, 'shop.json'), '{"id": secret');
  expect(() => load('shop')).toThrow(/^The storefront file .*shop\.json is not valid JSON\.$/);
});

test('a file that holds something else than one object is refused', () => {
  writeFileSync(join(folder, 'shop.json'), '[]');
  expect(() => load('shop')).toThrow(/^The storefront file .*shop\.json does not hold one JSON object\.$/);
});

test('a process reads its storefront once', () => {
  const first = storefront();
  expect(first.id).toBe('giftframe');
  expect(storefront()).toBe(first);
});

test('a folder of storefronts that is not there, or is none, is named', () => {
  expect(checkFolder(folder)).toBe(folder);
  expect(() => checkFolder('/nope')).toThrow('STOREFRONTS_DIR: there is no folder /nope.');
  write({});
  const file = join(folder, 'shop.json');
  expect(() => checkFolder(file)).toThrow(`STOREFRONTS_DIR: there is no folder ${file}.`);
});
