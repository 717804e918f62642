import { expect } from '@playwright/test';
import { MARKETS, moneyLabel } from '../../../sandbox/catalog/markets';
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

test('six countries are served, the largest with more than 120 brands', async ({ world }) => {
  for (const country of Object.keys(MARKETS)) {
    const { all_brands: all, popular_brands: popular } = await brandsOf(world, country);
    expect(all.length, country).toBeGreaterThanOrEqual(country === 'US' ? 120 : 25);
    expect(popular.length, country).toBeGreaterThanOrEqual(5);
    expect(new Set(all.map(({ brand }) => brand)).size).toBe(all.length);
    expect(new Set(all.map(({ brand_id }) => brand_id)).size).toBe(all.length);
  }
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
  expect(moneyLabel(MARKETS.US, '2000')).toBe('$2,000');
  expect(moneyLabel(MARKETS.BR, '50')).toBe('R$50');
  expect(moneyLabel(MARKETS.IN, '10000')).toBe('₹10,000');
  expect(moneyLabel(MARKETS.DE, '29.99')).toBe('€29.99');
  expect(moneyLabel(MARKETS.GB, '1 month')).toBe('1 month');
});

test('a country without a market has no brands, a word that is no country is refused', async ({ world }) => {
  expect((await brandsOf(world, 'FR')).all_brands).toEqual([]);
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
