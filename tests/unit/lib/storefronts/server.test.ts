import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import '@/tests/support/settings';
import { loadStorefront } from '@/lib/storefronts/load';
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
  ['an unknown field', { colour: 'red' }, /at the file: .*colour/],
  ['a missing name', { name: '' }, /at name: /],
  ['a country in lower case', { countries: ['us'] }, /at countries\.0: must be an upper-case ISO/],
  [
    'a default locale outside its countries',
    { defaultLocale: 'en-FR' },
    /at defaultLocale: "en-FR" is not one/,
  ],
  ['a default locale outside its languages', { defaultLocale: 'fr-US' }, /at defaultLocale: /],
  [
    'a pale accent',
    { theme: { accent: '#ffcc00', accentDark: '#a9adff' } },
    /at theme\.accent: has a contrast of 1\.\d+ on #ffffff/,
  ],
  [
    'a dark accent for the dark theme',
    { theme: { accent: '#3a3fd0', accentDark: '#3a3fd0' } },
    /at theme\.accentDark: has a contrast of \d\.\d+ on #191714/,
  ],
  ['a logo on another host', { logo: '//evil.example/x.svg' }, /at logo: must be a plain path/],
  ['a logo outside the public folder', { logo: '/../secret.svg' }, /at logo: must be a plain path/],
  ['a logo that is not there', { logo: '/logos/none.svg' }, /at logo: there is no public\/logos\/none\.svg/],
  ['an id unlike its file', { id: 'other' }, /at id: must be "shop"/],
  ['a parent with a path', { embed: { parents: ['https://a.example/x'] } }, /at embed\.parents\.0: /],
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
  expect(() => load('shop')).toThrow(/shop\.json is wrong at the file: is not valid JSON\.$/);
});

test('a process reads its storefront once', () => {
  const first = storefront();
  expect(first.id).toBe('giftframe');
  expect(storefront()).toBe(first);
});
