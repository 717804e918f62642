import { expect, test } from '@playwright/test';
import { offersOf } from '@/components/product/structured-data';
import type { FixedProduct, Product } from '@/lib/catalog';

const fixed = (amount: string | null, isOutOfStock = false, currency = 'USDC'): FixedProduct => ({
  type: 'fixed',
  denomination: `${amount}`,
  label: `${amount}`,
  deliveryType: 'by_email',
  price: amount ? { amount, currency } : null,
  faceValue: null,
  isOutOfStock,
});
const range: Product = {
  type: 'range',
  min: '5',
  max: '200',
  step: '1',
  currency: 'USD',
  deliveryType: 'by_email',
};
const offer = (products: Product[], isOutOfStock = false) => offersOf({ products, isOutOfStock });

test('prices are from the least to the most, in the currency that the coin stands for', () => {
  expect(offer([fixed('21.43'), fixed('100.5'), fixed('5.36'), range])).toEqual({
    '@type': 'AggregateOffer',
    availability: 'https://schema.org/InStock',
    priceCurrency: 'USD',
    lowPrice: '5.36',
    highPrice: '100.5',
    offerCount: 3,
  });
});

test('a coin that stands for no currency is named by its ticker', () => {
  expect(offer([fixed('0.0002', false, 'BTC')])).toMatchObject({ priceCurrency: 'BTC', lowPrice: '0.0002' });
});

test('what is sold out counts only where all is, and says so', () => {
  expect(offer([fixed('5', true), fixed('10')])).toMatchObject({ lowPrice: '10', offerCount: 1 });
  for (const sold of [offer([fixed('5', true)]), offer([fixed('5')], true)]) {
    expect(sold).toMatchObject({ availability: 'https://schema.org/OutOfStock', lowPrice: '5' });
  }
});

test('without a known price there is no offer', () => {
  expect(offer([])).toBeUndefined();
  expect(offer([range])).toBeUndefined();
  expect(offer([fixed(null)])).toBeUndefined();
});
