import { expect, test } from '@playwright/test';
import { spanOf, usualSign } from '@/components/catalog/span';

const READ: [range: string, sign: string, min: string, max: string][] = [
  ['$10 – $200', '$', '10', '200'],
  ['CA$2 – CA$1,000', 'CA$', '2', '1000'],
  ['A$1,000 – A$1,000,000', 'A$', '1000', '1000000'],
  ['€0.50 – €1,000.50', '€', '0.50', '1000.50'],
  ['SEK 100 – SEK 2,000', 'SEK', '100', '2000'],
  ['5 EUR – 50 EUR', 'EUR', '5', '50'],
  ['$25', '$', '25', '25'],
];
for (const [range, sign, min, max] of READ) {
  test(`${range} is an amount of money`, () => expect(spanOf(range)).toEqual({ sign, min, max }));
}

for (const range of [
  null,
  '',
  '100 Diamonds – 2200 Diamonds',
  '60 UC – 100 UC',
  '1 GB 3 days – Unlimited 30 days',
  'PIN USA - 25 USD',
  '3 months',
  '€5.000',
  '$1,00',
  '$10 – €20',
  '$10 – 100 Diamonds',
  '100',
]) {
  test(`${range} names no amount of money that is sure`, () => expect(spanOf(range)).toBeUndefined());
}

test('the sign of a market is what most of its amounts carry', () => {
  expect(usualSign(['$1', '$2', '€3', '100 Coins'].map(spanOf))).toBe('$');
  expect(usualSign([undefined])).toBe('');
});
