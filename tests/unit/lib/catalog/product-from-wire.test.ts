import { expect, test } from '@playwright/test';
import { priceFromWire, productsFromWire, textsFromWire } from '@/lib/catalog/product-from-wire';
import { wireProducts } from '@/lib/upstream/wire/product';
import { example } from '../upstream/local-upstream';

const groupOf = (body: unknown) => {
  const [group] = wireProducts.parse(body);
  if (!group) throw new Error('no group');
  return group;
};
const products = (name: string, coin = 'USDC') => productsFromWire(groupOf(example(name)), coin);
const odd = (...items: object[]) => productsFromWire(groupOf([{ brand: 'X', products: items }]), 'USDC');
const card = { denomination: '10 USD', delivery_type: 'by_email', coin: 'USDC', coin_amount: '10' };

test('a fixed card goes back as it came and is read by its label', () => {
  expect(products('products_US_steam_fixed')[0]).toEqual({
    type: 'fixed',
    denomination: '10 USD',
    label: '$10',
    deliveryType: 'by_email',
    price: { amount: '11.47', currency: 'USDC' },
    faceValue: { amount: '10', currency: 'USD' },
    isOutOfStock: false,
  });
});

test('a range has its bounds, step and currency, and no default', () => {
  expect(products('products_US_airbnb_range')).toEqual([
    { type: 'range', min: '50', max: '500', step: '1', currency: 'USD', deliveryType: 'by_email' },
  ]);
});

test('delivery belongs to the product, not to the brand', () => {
  expect(products('products_IT_topup_mixed_delivery').map(({ deliveryType }) => deliveryType)).toEqual([
    'by_phone',
    'by_email',
  ]);
});

test('a plan has no face value, and its label says what it holds', () => {
  expect(products('products_IT_esim_plans')[1]).toMatchObject({ label: '10 GB 30 days', faceValue: null });
});

const planOf = (benefits: unknown, additional_details: unknown = { durationInDays: 7 }) => {
  const [product] = odd({ ...card, benefits, additional_details });
  return product?.type === 'fixed' ? product.plan : undefined;
};
const benefitOf = (amount: unknown, unit = 'GB') => [{ type: 'DATA', unit, amount: { base: { amount } } }];

test('a plan tells its data and days', () => {
  expect(planOf(benefitOf(10))).toEqual({ data: { amount: '10', unit: 'gigabyte' }, days: 7 });
  expect(planOf(benefitOf('0.5'))).toEqual({ data: { amount: '0.5', unit: 'gigabyte' }, days: 7 });
  expect(planOf(benefitOf(500, 'MB'))).toEqual({ data: { amount: '500', unit: 'megabyte' }, days: 7 });
});

test('minus one means data without limit, as a number or as text', () => {
  expect(planOf(benefitOf(-1))).toEqual({ data: null, days: 7 });
  expect(planOf(benefitOf('-1'))).toEqual({ data: null, days: 7 });
});

test('what does not tell data in a known unit for a known time is no plan', () => {
  for (const plan of [
    planOf(null),
    planOf([]),
    planOf(benefitOf(-2)),
    planOf(benefitOf(1, 'MINUTES')),
    planOf([{ ...benefitOf(1)[0], type: 'TALKTIME' }]),
    planOf(benefitOf(1), null),
    planOf(benefitOf(1), { durationInDays: 0 }),
    planOf(benefitOf(1), { durationInDays: 'a week' }),
  ])
    expect(plan).toBeUndefined();
});

test('a price in another coin is no price', () => {
  expect(products('products_US_steam_fixed', 'BTC')[0]).toMatchObject({ price: null });
  expect(priceFromWire({ coin: 'usdc', coin_amount: '1' }, 'USDC')).toEqual({
    amount: '1',
    currency: 'USDC',
  });
  expect(priceFromWire({ coin: null, coin_amount: '1' }, 'BTC')).toEqual({ amount: '1', currency: 'BTC' });
});

test('no amount, and an amount of zero, are no price', () => {
  for (const coin_amount of [null, '0', '0.000'])
    expect(priceFromWire({ coin: 'USDC', coin_amount }, 'USDC')).toBeNull();
});

test('what cannot be ordered or delivered is not offered', () => {
  expect(odd({ ...card, denomination: '' })).toEqual([]);
  expect(odd({ ...card, delivery_type: 'by_pigeon' })).toEqual([]);
  expect(odd({ ...card, delivery_type: null })).toEqual([]);
  expect(
    odd({ is_dynamic: true, delivery_type: 'by_email', range: { min: 5, max: 1, currency: 'USD' } }),
  ).toEqual([]);
  expect(odd({ is_dynamic: true, delivery_type: 'by_email', range: { min: 1, max: 5 } })).toEqual([]);
  expect(odd({ is_dynamic: true, delivery_type: 'by_email' })).toEqual([]);
});

test('a range told only by its face value is one; a step that is not told is one', () => {
  const face_value = { currency_code: 'USD', amount: { min: '50.00', max: '500.00' } };
  expect(odd({ is_dynamic: true, delivery_type: 'by_email', face_value })).toEqual([
    { type: 'range', min: '50.00', max: '500.00', step: '1', currency: 'USD', deliveryType: 'by_email' },
  ]);
});

test('a denomination is offered once', () => {
  expect(odd(card, { ...card, coin_amount: '11' })).toMatchObject([{ price: { amount: '11' } }]);
});

test('a denomination that is out of stock says so', () => {
  expect(odd({ ...card, is_out_of_stock: true })).toMatchObject([{ isOutOfStock: true }]);
});

test('texts are safe, and links lead out', () => {
  const texts = textsFromWire(groupOf(example('products_US_steam_fixed')));
  expect(texts.descriptionHtml).toBe('<p>Wallet credit for games and software.</p>');
  expect(texts.redeemHtml).toContain('rel="noopener noreferrer nofollow" target="_blank"');
  expect(texts).toMatchObject({
    terms: 'Sample terms for the Steam card.',
    redeemOnline: true,
    redeemInStore: true,
  });
});

test('a brand without texts has none', () => {
  expect(textsFromWire(groupOf([{ brand: 'X', rich_description: null }]))).toEqual({
    descriptionHtml: null,
    redeemHtml: null,
    termsHtml: null,
    noteHtml: null,
    terms: null,
    redeemOnline: false,
    redeemInStore: false,
    textLanguage: null,
    coverage: [],
  });
});

test('where a card is redeemed may be told twice or not at all', () => {
  const { redeemOnline, redeemInStore } = textsFromWire(
    groupOf([{ brand: 'X', redeem_method: ['Online', 'Online'] }]),
  );
  expect([redeemOnline, redeemInStore]).toEqual([true, false]);
});

test('the language of the texts is told where the upstream tells it', () => {
  const languageOf = (locale: unknown) =>
    textsFromWire(groupOf([{ brand: 'X', rich_description: { locale } }])).textLanguage;
  expect(['en', 'en-US', 'pt_BR', 'fil'].map(languageOf)).toEqual(['en', 'en', 'pt', 'fil']);
  expect([null, '', 'English', '"><script>', 7].map(languageOf)).toEqual([null, null, null, null, null]);
});
