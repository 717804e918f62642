import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { categoryName } from '@/components/catalog/category-name';
import { listedIn as findListed } from '@/components/catalog/place';
import { PAGE_LENGTH } from '@/components/catalog/place-length';
import { placeMetadata } from '@/components/catalog/place-metadata';
import type { BrandSummary } from '@/lib/catalog';
import { translator } from '@/lib/i18n';
import { href, type Place } from '@/lib/storefronts';
import { storefrontSchema } from '@/lib/storefronts/schema';

const shop = storefrontSchema.parse(JSON.parse(readFileSync('lib/storefronts/giftframe.json', 'utf8')));
const locale = { tag: 'en-US', language: 'en', country: 'US' } as const;
const t = translator(locale);

const brand = (name: string, more: Partial<BrandSummary> = {}): BrandSummary => ({
  slug: name,
  name,
  kind: 'giftcard',
  category: 'games',
  categories: ['games'],
  logo: null,
  background: null,
  range: null,
  tags: [],
  isOutOfStock: false,
  isPopular: false,
  ...more,
});
function listedIn(...asked: Parameters<typeof findListed>) {
  const listed = findListed(...asked);
  if (!listed) throw new Error('there is no such page');
  return listed;
}

const MANY = Array.from({ length: PAGE_LENGTH + 1 }, (_, index) => brand(`b${index}`));
const ESIM = brand('plan', { kind: 'mobile_recharge', category: 'e-sim', categories: ['e-sim', 'travel'] });
const GAMES: Place = { page: 'category', category: 'games' };

test('a place holds what is of its kind, or has its category among others', () => {
  const namesIn = (place: Place) =>
    listedIn(place, [brand('a'), ESIM], t, undefined).shown.map(({ name }) => name);
  expect(namesIn({ page: 'brands' })).toEqual(['a', 'plan']);
  expect(namesIn({ page: 'kind', kind: 'esim' })).toEqual(['plan']);
  expect(namesIn({ page: 'category', category: 'travel' })).toEqual(['plan']);
});

test('a long place is cut into pages, of which the first has no number', () => {
  const first = listedIn(GAMES, MANY, t, undefined);
  expect([first.number, first.last, first.shown.length]).toEqual([1, 2, PAGE_LENGTH]);
  const second = listedIn(GAMES, MANY, t, '2');
  expect(second.shown).toEqual(MANY.slice(PAGE_LENGTH));
  for (const asked of ['0', '1', '3', '02', '2.0', 'two', '-1', '99999'])
    expect(() => listedIn(GAMES, MANY, t, asked), asked).toThrow();
});

test('a category this market lacks is empty, and one nobody has heard of does not exist', () => {
  const at = (category: string) => () => listedIn({ page: 'category', category }, MANY, t, undefined);
  expect(at('water')().shown).toEqual([]);
  expect(at('water_postpaid')().shown).toEqual([]);
  for (const category of ['nope', 'constructor', '__proto__', 'nope_postpaid', '_postpaid', ''])
    expect(at(category), category).toThrow();
});

test('a category nobody has words for exists where something is sold in it', () => {
  const odd = brand('a', { category: 'smart_home', categories: ['smart_home'] });
  expect(listedIn({ page: 'category', category: 'smart_home' }, [odd], t, undefined).shown).toEqual([odd]);
});

test('postpaid categories are worded by what they are the other half of', () => {
  expect(categoryName(t, 'water_postpaid')).toBe('Water, contract');
});

test('places have addresses, and their pages too', () => {
  expect(href('en-US', GAMES)).toBe('/en-US/categories/games');
  expect(href('en-US', { ...GAMES, number: 1 })).toBe('/en-US/categories/games');
  expect(href('en-US', { ...GAMES, number: 2 })).toBe('/en-US/categories/games/pages/2');
  expect(href('en-US', { page: 'kind', kind: 'topup' })).toBe('/en-US/kinds/top-ups');
  expect(href('en-US', { page: 'category', category: 'a/b' })).toBe('/en-US/categories/a%2Fb');
});

test('a place says in its head what it is, and hides from search engines while it is empty', () => {
  const market = { shop, locale, t, country: 'the United States' };
  const head = placeMetadata(market, listedIn(GAMES, MANY, t, '2'));
  expect(head.title).toBe('Games for the United States · 2');
  expect(head.description).toContain('b0');
  expect(head.alternates?.canonical).toBe('/en-US/categories/games/pages/2');
  expect(head.robots).toBeUndefined();
  const empty = listedIn({ page: 'category', category: 'water' }, MANY, t, undefined);
  expect(placeMetadata(market, empty).robots).toEqual({ index: false });
});
