import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { wireFeed } from '@/lib/upstream/wire/brand';
import { wirePaymentVias } from '@/lib/upstream/wire/payment';
import { wirePrice, wireProducts } from '@/lib/upstream/wire/product';
import { example } from '../local-upstream';

const products = (...changed: object[]) =>
  wireProducts.parse([{ brand: 'X', family: 'X', products: changed }])[0]?.products ?? [];
const feed = (body: unknown) => wireFeed.parse(body);

const EXAMPLES: [string, z.ZodType, (value: never) => number, number][] = [
  ['brands_US', wireFeed, (value: z.output<typeof wireFeed>) => value.all_brands.length, 7],
  ['homepage_US', wireFeed, (value: z.output<typeof wireFeed>) => value.categories.length, 2],
  ['payment_vias', wirePaymentVias, (value: z.output<typeof wirePaymentVias>) => value.length, 2],
  ['products_US_steam_fixed', wireProducts, countProducts, 5],
  ['products_US_airbnb_range', wireProducts, countProducts, 1],
  ['products_IT_esim_plans', wireProducts, countProducts, 3],
  ['products_IT_topup_mixed_delivery', wireProducts, countProducts, 2],
];

function countProducts(groups: z.output<typeof wireProducts>): number {
  return groups[0]?.products.length ?? 0;
}

for (const [name, schema, count, expected] of EXAMPLES) {
  test(`${name} is read without losing an item`, () => {
    expect(count(schema.parse(example(name)) as never)).toBe(expected);
  });
}

test('a price of a range is read', () => {
  expect(wirePrice.parse(example('price_range'))).toMatchObject({ coin: 'USDC', coin_amount: '101.48' });
});

test('a degenerate price is none', () => {
  for (const coin_amount of [null, '', undefined, 'NaN', '-1', {}]) {
    expect(wirePrice.parse({ coin: 'BTC', coin_amount }).coin_amount).toBeNull();
  }
});

test('any part of a feed may be missing or null', () => {
  expect(feed({})).toEqual({ categories: [], all_brands: [], popular_brands: [] });
  expect(feed({ all_brands: null, categories: [{ category: null, brands: null }] }).categories).toEqual([
    { category: null, brands: [], popular_brands: [] },
  ]);
});

test('one brand that cannot be read does not cost the others', () => {
  const { all_brands } = feed({
    all_brands: [{ brand: 'A' }, null, { brand: '' }, 'B', { brand: 7 }, { brand: 'C' }],
  });
  expect(all_brands.map(({ brand }) => brand)).toEqual(['A', 'C']);
});

test('a brand of which only the name is known stands for itself', () => {
  expect(
    feed({ all_brands: [{ brand: 'A', family: null, category: null, bg_color: null, min: 5 }] }).all_brands,
  ).toEqual([
    expect.objectContaining({
      brand: 'A',
      family: 'A',
      category: null,
      kind: 'giftcard',
      min: '5',
      is_out_of_stock: false,
    }),
  ]);
});

test('a group may have no products at all', () => {
  expect(
    wireProducts.parse([{ brand: 'X', products: null }, { brand: 'Y' }]).map(({ products }) => products),
  ).toEqual([[], []]);
  expect(wireProducts.parse(null)).toEqual([]);
});

test('every known form of a face value means the same', () => {
  const fixed = { currency: 'USD', price: '10', min: null, max: null };
  const range = { currency: 'USD', price: null, min: '50.00', max: '500' };
  const value = (amount: object) => products({ face_value: { currency_code: 'USD', amount } })[0]?.face_value;
  expect(value({ type: 'fixed', price: '10' })).toEqual(fixed);
  expect(value({ type: 'fixed', price: 10 })).toEqual(fixed);
  expect(value({ type: 'range', min: '50.00', max: 500 })).toEqual(range);
  expect(value({ type: 'range', minimum: '50.00', maximum: '500' })).toEqual(range);
  expect(value({ min: { amount: '50.00', currency: 'USD' }, max: { amount: 500, currency: 'USD' } })).toEqual(
    range,
  );
  expect(products({ denomination: '1 GB' })[0]?.face_value).toBeNull();
});

test('benefits and details in every form leave a product readable', () => {
  const forms = [
    [{ type: 'DATA', unit: 'GB', amount: { base: -1 } }],
    [{ type: 'DATA', unit: 'GB', amount: { base: { type: 'fixed', amount: 1 } } }],
    [{ type: 'TALK', unit: 'min', amount: { base: { type: 'range', min: 1, max: 5, increment: 1 } } }],
    null,
    'unlimited',
  ];
  const details = [
    null,
    { durationInDays: 7 },
    { pin: { usage_info: ['x'], terms: null }, productType: 'FIXED_VALUE_PIN_PURCHASE' },
  ];
  for (const benefits of forms) {
    for (const additional_details of details) {
      expect(
        products({ denomination: '1 GB', benefits, additional_details, valid_regions: null }),
      ).toHaveLength(1);
    }
  }
});

test('a product without a word on it is dynamic only where it has no denomination', () => {
  expect(
    products({ denomination: '5 EUR' }, { range: { min: 1, max: 2 } }).map((one) => one.is_dynamic),
  ).toEqual([false, true]);
});

test('amounts written as numbers keep their digits and get no noise', () => {
  const [fixed] = products({ denomination: 'x', coin_amount: 0.1 + 0.2 });
  expect(fixed?.coin_amount).toBe('0.3');
  const [range] = products({
    is_dynamic: true,
    range: { min: 0.00000741, max: '2,000', step_size: 1, currency: 'BTC' },
  });
  expect(range?.range).toBeNull();
});

test('a via that says nothing of it is available, and suspended coins and networks say so', () => {
  const [via] = wirePaymentVias.parse([
    { name: 'USER_WALLET', currencies: [{ name: 'BTC', is_suspended: true, threshold: 1e-7 }] },
  ]);
  expect(via?.available).toBe(true);
  expect(via?.currencies).toEqual([
    { name: 'BTC', is_suspended: true, threshold: '0.0000001', networks: [] },
  ]);
  const [own] = wirePaymentVias.parse(example('payment_vias'));
  const tron = own?.currencies
    .find(({ name }) => name === 'USDT')
    ?.networks.find(({ name }) => name === 'Tron');
  expect(tron?.is_suspended).toBe(true);
});
