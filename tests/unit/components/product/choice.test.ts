import { expect, test } from '@playwright/test';
import { choiceOf, lineOf, requestOf } from '@/components/product/choice';
import type { Offer } from '@/components/product/offer';
import type { FixedProduct, RangeProduct } from '@/lib/catalog';

const ten: FixedProduct = {
  type: 'fixed',
  denomination: '10 USD',
  label: '$10',
  deliveryType: 'by_email',
  price: { amount: '11.47', currency: 'USDC' },
  faceValue: { amount: '10', currency: 'USD' },
  isOutOfStock: false,
};
const gone: FixedProduct = { ...ten, denomination: '25 USD', label: '$25', isOutOfStock: true };
const range: RangeProduct = {
  type: 'range',
  min: '50',
  max: '500',
  step: '1',
  currency: 'USD',
  deliveryType: 'by_email',
};
const offer: Offer = {
  storefrontId: 'giftframe',
  tag: 'en-US',
  country: 'US',
  coin: 'USDC',
  coins: ['USDC', 'BTC'],
  brand: { slug: 'steam', name: 'Steam', logo: null, background: '#171a21' },
  products: [ten, gone, range],
  pricesAt: 0,
  unit: 'amount',
};

test('nothing is chosen until something is', () => {
  expect(choiceOf(offer.products, null, '')).toBeNull();
  expect(requestOf(offer, null)).toBeNull();
});

test('a sold-out amount cannot be chosen', () => {
  expect(choiceOf(offer.products, '25 USD', '')).toBeNull();
});

test('a fixed amount is asked for by its denomination, verbatim', () => {
  const choice = choiceOf(offer.products, '10 USD', '');
  expect(requestOf(offer, choice)).toEqual({
    country: 'US',
    brand: 'steam',
    denomination: '10 USD',
    value: undefined,
    coin: 'USDC',
  });
});

test('a typed amount is asked for as a range with its value', () => {
  const choice = choiceOf(offer.products, '10 USD', '120,50');
  expect(choice).toMatchObject({ value: '120.50', problem: { code: 'offStep' } });
  expect(requestOf(offer, choice)).toBeNull();
  expect(requestOf(offer, choiceOf(offer.products, null, '120'))).toMatchObject({
    denomination: 'range',
    value: '120',
  });
});

test('a line carries what the checkout shows, and the price that was on the button', () => {
  const choice = choiceOf(offer.products, null, '120');
  if (!choice) throw new Error('nothing chosen');
  expect(lineOf(offer, choice, { amount: '121.70', currency: 'USDC' })).toEqual({
    brand: 'steam',
    name: 'Steam',
    country: 'US',
    denomination: 'range',
    value: '120',
    label: '$120',
    deliveryType: 'by_email',
    logo: null,
    background: '#171a21',
    seen: { amount: '121.70', currency: 'USDC' },
  });
  expect(lineOf(offer, choice, null).seen).toBeUndefined();
});
