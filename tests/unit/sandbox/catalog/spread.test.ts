import { expect, test } from '@playwright/test';
import { productsIn } from '../../../sandbox/catalog/amounts';
import type { Product } from '../../../sandbox/catalog/brand';
import { loadCatalog } from '../../../sandbox/catalog/load';
import { MARKETS } from '../../../sandbox/catalog/markets';
import { priceInUsdc } from '../../../sandbox/catalog/prices';
import { type Body, test as inSandbox } from '../support';

const { brands, brandsIn, findBrand } = loadCatalog();
const everything = (): Product[] =>
  brands.flatMap((brand) => [...brand.cells.keys()].flatMap((country) => productsIn(brand, country)));
const sold = (name: string, country: string) => {
  const brand = findBrand(name);
  return brand ? productsIn(brand, country) : [];
};

test('every country sells at least 150 eSIM plans, some without limit, and so does every region', () => {
  const few = [...MARKETS.keys()].filter((country) => {
    const plans = brandsIn(country).filter(({ categories }) => categories[0] === 'e-sim');
    return plans.length < 2 || plans.some((brand) => productsIn(brand, country).length < 150);
  });
  expect(few).toEqual([]);
  expect(sold('eSIM', 'JP').some(({ plan }) => plan?.gigabytes === -1)).toBe(true);
  expect(sold('eSIM', 'JP')[0]?.plan?.regions).toEqual(['JP']);
  expect(sold('eSIM Asia', 'JP')[0]?.plan?.regions).toEqual(expect.arrayContaining(['JP', 'TH', 'SG']));
});

test('amounts are round sums in the money of the country', () => {
  const labels = (name: string, country: string) => sold(name, country).map(({ label }) => label);
  expect(labels('Steam', 'FR')).toEqual(['€5', '€10', '€20', '€50', '€100']);
  expect(labels('Steam', 'JP')).toEqual(['¥1,000', '¥1,500', '¥3,000', '¥10,000', '¥15,000']);
  expect(labels('Free Fire', 'FR')[0]).toBe('100 Diamonds');
  expect(sold('Rewarble Visa USD', 'CA')[0]?.range).toMatchObject({ min: 2, max: 1000 });
});

test('every product can be ordered: told apart by its denomination, and with a price', () => {
  const names = new Set<string>();
  const odd = everything().filter((product) => {
    const key = `${product.brand.name}|${product.country}|${product.denomination}`;
    const isTwice = names.size === names.add(key).size;
    return isTwice || priceInUsdc(product, undefined, '1') <= 0n;
  });
  expect(odd.map(({ brand, country, denomination }) => `${brand.name} ${country} ${denomination}`)).toEqual(
    [],
  );
});

test('ranges reach from less to more, and some suggest more than they reach', () => {
  const ranges = everything().flatMap(({ range }) => range ?? []);
  expect(ranges.filter(({ min, max, step }) => min >= max || step < 1 || step > max - min)).toEqual([]);
  expect(ranges.filter((range) => Number.parseInt(range.default, 10) > range.max).length).toBeGreaterThan(
    100,
  );
});

test('operators sell to a phone, some also a PIN by e-mail', () => {
  const credits = everything().filter(({ brand }) => brand.categories[0] === 'mobile_credits');
  const pins = credits.filter(({ delivery }) => delivery === 'by_email');
  expect(pins.length).toBeGreaterThan(100);
  expect(pins.every(({ denomination }) => / - PIN$/.test(denomination))).toBe(true);
  expect(new Set(pins.map(({ country }) => country)).size).toBeGreaterThan(50);
});

test('some brands are new, on sale, sold out or without labels, and most are not', () => {
  const shares = [
    brands.filter(({ tags }) => tags.includes('new')),
    brands.filter(({ tags }) => tags.includes('sale')),
    brands.filter(({ outOfStock }) => outOfStock),
    brands.filter(({ unlabelled }) => unlabelled),
  ].map(({ length }) => (100 * length) / brands.length);
  expect(shares.every((share) => share > 0.5 && share < 8)).toBe(true);
});

inSandbox('what is on sale tells its promotion', async ({ world }) => {
  const { body } = await world.get('/v5/products/country/US?brand_name=eBay');
  const [group] = body as unknown as Body[];
  expect(group).toMatchObject({ brand_tags: ['sale'], promotion: { title: 'More for less at eBay' } });
});

inSandbox('each country answers a search in its own catalog', async ({ world }) => {
  const { body } = await world.get('/v2/search/FR?q=orange');
  const found = body.all_brands as { brand: string; country_code: string }[];
  expect(found[0]).toMatchObject({ brand: 'Orange FR Credits', country_code: 'FR' });
});
