import { expect } from '@playwright/test';
import { readCatalog } from '../../../sandbox/catalog/load';
import { MARKETS, marketOf, moneyLabel } from '../../../sandbox/catalog/markets';
import { type Body, test, type World } from '../support';

type Brand = Body & {
  brand: string;
  brand_id: string;
  family: string;
  category: string;
  min?: string;
  max?: string;
  is_out_of_stock: boolean;
  additional_categories: string[];
  kind: string;
};

const brandsOf = async (world: World, country: string) =>
  (await world.get(`/v2/brands?country_code=${country}`)).body as unknown as {
    all_brands: Brand[];
    popular_brands: Brand[];
    categories: { kind: string; category: string; brands: Brand[] }[];
  };

const GIFT_CARD_CATEGORIES = [
  'e-commerce',
  'retail',
  'electronics',
  'food',
  'groceries',
  'games',
  'entertainment',
  'streaming',
  'apparel_clothing',
  'footwear',
  'health_beauty',
  'sports_fitness',
  'travel_flights',
  'travel',
  'home',
  'e-money',
  'charity_donations',
  'books_learning',
  'gambling',
  'bills',
  'other_products',
  'nft_bundle',
];

test('all 233 countries answer, the United States with about 900 brands, small markets with a few', async ({
  world,
}) => {
  expect(MARKETS.size).toBe(233);
  const spread: Record<number, [number, number]> = { 1: [150, 450], 2: [41, 200], 3: [10, 40], 4: [5, 10] };
  const twice = (all: Brand[], key: 'brand' | 'brand_id') =>
    all.length - new Set(all.map((brand) => brand[key])).size;
  for (const { country, size } of MARKETS.values()) {
    const { all_brands: all, popular_brands: popular } = await brandsOf(world, country);
    const [least, most] = country === 'US' ? [850, 950] : (spread[size] ?? [0, 0]);
    expect(all.length, country).toBeGreaterThanOrEqual(least);
    expect(all.length, country).toBeLessThanOrEqual(most);
    expect(popular.length, country).toBeGreaterThanOrEqual(size === 4 ? 3 : 5);
    expect(twice(all, 'brand') + twice(all, 'brand_id'), country).toBe(0);
  }
});

test('more than 10,500 brands of countries come out the same on every reading', () => {
  const rows = () =>
    readCatalog().brands.flatMap(({ id, name, family, file, color, look, cells }) =>
      [...cells].map(([country, cell]) => [id, name, family, file, color, look, country, cell].join('|')),
    );
  const first = rows();
  expect(first.length).toBeGreaterThanOrEqual(10_500);
  expect(new Set(first).size).toBe(first.length);
  expect(rows()).toEqual(first);
});

test('every category that is known is sold somewhere', () => {
  const mobile = ['talk_time', 'data', 'sms', 'credits', 'bundle'].map((what) => `mobile_${what}`);
  const utilities = ['internet', 'landline', 'electricity', 'voip', 'tv_bills', 'water', 'gas'];
  const postpaid = [...mobile, ...utilities].map((what) => `${what}_postpaid`);
  const known = [...GIFT_CARD_CATEGORIES, 'e-sim', ...mobile, ...utilities, ...postpaid];
  const sold = new Set(readCatalog().brands.flatMap(({ categories }) => categories));
  expect(known.filter((category) => !sold.has(category))).toEqual([]);
});

test('every category of gift cards has something, and top-ups and eSIMs are there', async ({ world }) => {
  const { categories } = await brandsOf(world, 'US');
  const names = categories.map(({ category }) => category);
  expect(names).toEqual(
    expect.arrayContaining([...GIFT_CARD_CATEGORIES, 'e-sim', 'mobile_credits', 'mobile_bundle']),
  );
});

test('a brand stands in its primary and in its additional categories', async ({ world }) => {
  const { categories } = await brandsOf(world, 'US');
  const of = (name: string) =>
    categories
      .filter(({ brands }) => brands.some(({ brand }) => brand === name))
      .map(({ category }) => category);
  expect(of('Steam')).toEqual(expect.arrayContaining(['games', 'entertainment']));
  expect(of('American Express')).toEqual(expect.arrayContaining(['e-commerce', 'e-money']));
});

test('labels are missing on what is sold out, and on a few that are not', async ({ world }) => {
  const { all_brands: all } = await brandsOf(world, 'US');
  const soldOut = all.filter(({ is_out_of_stock }) => is_out_of_stock);
  expect(soldOut.length).toBeGreaterThan(1);
  expect(soldOut.every((brand) => !('min' in brand) && !('max' in brand))).toBe(true);
  expect(all.find(({ brand }) => brand === 'FanDuel')).not.toHaveProperty('min');
  expect(all.find(({ brand }) => brand === 'Hyatt')).toMatchObject({ min: '$50', max: '$1,000' });
  expect(all.find(({ brand }) => brand === 'Free Fire')).toMatchObject({
    min: '100 Diamonds',
    max: '2200 Diamonds',
  });
});

test('labels speak the money of their country', () => {
  expect(moneyLabel(marketOf('US'), '2000')).toBe('$2,000');
  expect(moneyLabel(marketOf('BR'), '50')).toBe('R$50');
  expect(moneyLabel(marketOf('IN'), '10000')).toBe('₹10,000');
  expect(moneyLabel(marketOf('DE'), '29.99')).toBe('€29.99');
  expect(moneyLabel(marketOf('GB'), '1 month')).toBe('1 month');
  expect(moneyLabel(marketOf('CA'), '2')).toBe('CA$2');
  expect(moneyLabel(marketOf('AU'), '1000')).toBe('A$1,000');
  expect(moneyLabel(marketOf('JP'), '1500')).toBe('¥1,500');
  expect(moneyLabel(marketOf('PL'), '20')).toBe('PLN 20');
});

test('a country without a market has no brands, a word that is no country is refused', async ({ world }) => {
  expect((await brandsOf(world, 'RU')).all_brands).toEqual([]);
  for (const wrong of ['', 'us', 'USA'])
    expect((await world.get(`/v2/brands?country_code=${wrong}`)).status).toBe(400);
});

test('the traps are there: one slug for two brands, a listed brand with nothing to sell, a very long name', async ({
  world,
}) => {
  const names = (await brandsOf(world, 'US')).all_brands.map(({ brand }) => brand);
  expect(names).toEqual(expect.arrayContaining(['Instacart', 'Instacart+', 'Sling TV']));
  expect((await world.get('/v5/products/country/US?family_name=Sling%20TV')).body).toEqual([]);
  expect(Math.max(...names.map(({ length }) => length))).toBeGreaterThan(80);
});

test('search finds by brand, family and category, in any case and without accents', async ({ world }) => {
  const search = async (q: string, country = 'US') =>
    (
      (await world.get(`/v2/search/${country}?q=${encodeURIComponent(q)}`)).body as unknown as {
        all_brands: Brand[];
      }
    ).all_brands.map(({ brand }) => brand);
  expect((await search('STEAM'))[0]).toBe('Steam');
  expect(await search('att')).toContain('AT&T Credits');
  expect(await search('o boticário', 'BR')).toEqual(['O Boticario']);
  expect(await search('groceries')).toContain('Kroger');
  expect(await search('nothing like it')).toEqual([]);
});

test('the homepage shows rows of what is in stock', async ({ world }) => {
  const { body } = await world.get('/v2/homepage?country_code=US');
  const rows = body.categories as { category: string; brands: Brand[] }[];
  expect(rows.map(({ category }) => category)).toEqual([
    'e-commerce',
    'travel_flights',
    'food',
    'games',
    'streaming',
  ]);
  for (const { brands } of rows) {
    expect(brands.length).toBeLessThanOrEqual(11);
    expect(brands.every(({ is_out_of_stock }) => !is_out_of_stock)).toBe(true);
  }
});
