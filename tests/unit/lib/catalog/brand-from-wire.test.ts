import { expect, test } from '@playwright/test';
import { homeFromWire, listingFromWire } from '@/lib/catalog/brand-from-wire';
import { wireFeed } from '@/lib/upstream/wire/brand';
import { example } from '../upstream/local-upstream';

const ALL = { allow: [], deny: [] };
const imageOrigins = ['https://cdn.cryptorefills.com'];
const listing = (body: unknown, categories: { allow: string[]; deny: string[] } = ALL) =>
  listingFromWire(wireFeed.parse(body), { categories, imageOrigins });
const names = (brands: readonly { name: string }[]): string[] => brands.map(({ name }) => name);
const us = () => listing(example('brands_US'));
const home = (body: unknown) => homeFromWire(wireFeed.parse(body), us());

test('popular brands come first, sold-out ones last, the others as the upstream has them', () => {
  expect(names(us().brands)).toEqual([
    'Steam',
    'Airbnb',
    'Free Fire',
    'eSIM',
    'T-Mobile Credits',
    'Rewarble Bank Transfer USD',
    'Spafinder Wellness',
  ]);
});

test('a tile says what the upstream says, in this shop’s words', () => {
  const [steam] = us().brands;
  expect(steam).toEqual({
    slug: 'steam',
    name: 'Steam',
    kind: 'giftcard',
    category: 'games',
    categories: ['games', 'entertainment'],
    logo: expect.objectContaining({ src: 'https://cdn.cryptorefills.com/logos_v2/steam_300x190.webp' }),
    background: '#171a21',
    range: '$10 – $200',
    tags: [],
    isOutOfStock: false,
    isPopular: true,
  });
});

test('the key that lists products is not the name that orders them', () => {
  const listed = us().bySlug.get('t-mobile-credits');
  expect([listed?.family, listed?.summary.name]).toEqual(['T-Mobile', 'T-Mobile Credits']);
});

test('a brand is denied by any of its categories', () => {
  const denied = listing(example('brands_US'), { allow: [], deny: ['e-money', 'entertainment'] });
  expect(names(denied.brands)).toEqual(['Airbnb', 'eSIM', 'T-Mobile Credits', 'Spafinder Wellness']);
  expect(denied.bySlug.has('steam')).toBe(false);
  expect(denied.slugs.has('steam')).toBe(false);
});

test('an allow list admits what has one of its categories, and deny wins', () => {
  const some = listing(example('brands_US'), { allow: ['entertainment', 'e-sim'], deny: ['e-sim'] });
  expect(names(some.brands)).toEqual(['Steam', 'Free Fire']);
});

test('what is denied does not change the slugs of the others', () => {
  const brands = [
    { brand: 'Foo', brand_id: 'a', category: 'gambling' },
    { brand: 'Foo!', brand_id: 'b', category: 'games' },
  ];
  const slug = (deny: string[]) => listing({ all_brands: brands }, { allow: [], deny }).brands.at(-1)?.slug;
  expect(slug(['gambling'])).toBe(slug([]));
});

test('without the flat list the brands of the categories count, each once', () => {
  const { all_brands: _, ...rest } = example('brands_US') as Record<string, unknown>;
  expect(names(listing(rest).brands).sort()).toEqual(names(us().brands).sort());
});

test('a brand without a category has that of its row, else a common one', () => {
  const body = {
    categories: [{ category: 'food', brands: [{ brand: 'A' }] }],
    popular_brands: [{ brand: 'B' }],
  };
  expect(listing(body).brands.map(({ name, category }) => [name, category])).toEqual([
    ['B', 'other_products'],
    ['A', 'food'],
  ]);
});

test('labels, colours and tags that are odd are left out', () => {
  const odd = {
    brand: 'A',
    brand_id: 'a',
    min: '1 GB',
    bg_color: 'red;background:url(x)',
    brand_tags: ['new', 7],
  };
  const short = { brand: 'B', brand_id: 'b', min: '$5', max: '$5', bg_color: '#FaC' };
  const [first, second] = listing({ all_brands: [odd, short] }).brands;
  expect([first?.range, first?.background, first?.tags]).toEqual(['1 GB', null, ['new']]);
  expect([second?.range, second?.background]).toEqual(['$5', '#FFaaCC']);
});

test('a range is as short as it says the same', () => {
  const plans = (min: string, max?: string) => ({ brand: min, brand_id: min, min, max });
  const { brands } = listing({
    all_brands: [
      plans('1 GB 1 day', 'Unlimited 30 days'),
      plans('10 GB 30 days', '10 GB 7 days'),
      plans('7 days', '30 days'),
      plans('60 Diamonds', '6480 Diamonds'),
      plans('5 EUR', '100 EUR'),
      plans('1 month', '12 months'),
    ],
  });
  expect(brands.map(({ range }) => range)).toEqual([
    '1 GB – Unlimited',
    '10 GB',
    '7 – 30 days',
    '60 – 6480 Diamonds',
    '5 EUR – 100 EUR',
    '1 month – 12 months',
  ]);
});

test('a market without brands says that it is empty; one where all are denied does not', () => {
  expect(listing({}).isEmpty).toBe(true);
  expect(listing(example('brands_US'), { allow: ['nothing'], deny: [] })).toMatchObject({
    isEmpty: false,
    brands: [],
  });
});

test('the home page is the curated rows, of brands that this shop sells', () => {
  const { popular, rows } = home(example('homepage_US'));
  expect(names(popular)).toEqual(['Steam', 'Airbnb']);
  expect(rows.map(({ category, brands }) => [category, names(brands)])).toEqual([
    ['travel_flights', ['Airbnb']],
    ['games', ['Steam', 'Free Fire']],
  ]);
});

test('a curated brand that is not sold here is left out, and so is a row without any', () => {
  const feed = {
    categories: [
      { category: 'games', brands: [{ brand: 'Unknown' }] },
      { category: 'food', brands: null },
    ],
  };
  const { rows } = home(feed);
  expect(rows.map(({ category }) => category)).not.toContain('food');
  expect(rows.flatMap(({ brands }) => names(brands))).not.toContain('Unknown');
});

test('a row without a name has that of its first brand', () => {
  const steam = (example('brands_US') as { popular_brands: unknown[] }).popular_brands[0];
  expect(home({ categories: [{ category: null, brands: [steam] }] }).rows).toMatchObject([
    { category: 'games' },
  ]);
});

test('without rows the flat list is split by category, and without that the listing is', () => {
  const { all_brands } = example('homepage_US') as Record<string, unknown>;
  expect(home({ all_brands }).rows.map(({ category }) => category)).toEqual(['games', 'travel_flights']);
  const { rows, popular } = homeFromWire(undefined, us());
  expect(rows[0]).toMatchObject({ category: 'games' });
  expect(rows.flatMap(({ brands }) => names(brands))).not.toContain('Spafinder Wellness');
  expect(names(popular)).toEqual(['Steam', 'Airbnb']);
});
