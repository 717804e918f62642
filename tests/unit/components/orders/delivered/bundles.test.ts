import { expect, test } from '@playwright/test';
import { bundlesOf } from '@/components/orders/delivered/bundles';
import type { OrderLine } from '@/lib/orders';
import { snapshotOf } from '../world';

const [base] = snapshotOf({}).lines;
const card = { ...base, deliveryType: 'by_email', state: 'Succeeded', isDelivered: true } as OrderLine;
const topUp: OrderLine = { ...card, brand: 'AT&T', deliveryType: 'by_phone' };
const OWN = 'anna@example.com';
const FRIEND = 'friend@example.com';
const shown = (lines: OrderLine[], recipients?: string[]) =>
  bundlesOf(lines, { email: OWN, recipients }).map(({ places, isGift }) => ({ places, isGift }));

test('as many of the same for the same recipient are revealed together, and nothing else', () => {
  expect(shown([card, card, card, topUp, topUp], [OWN, FRIEND, OWN, '+12125550123', '+12125550124'])).toEqual(
    [
      { places: [0, 2], isGift: false },
      { places: [1], isGift: true },
      { places: [3], isGift: false },
      { places: [4], isGift: false },
    ],
  );
});

test('where no recipient is known each line stands alone and none is called a gift', () => {
  expect(shown([card, card])).toEqual([
    { places: [0], isGift: false },
    { places: [1], isGift: false },
  ]);
});

test('what is here is not bundled with what is not', () => {
  expect(shown([card, { ...card, state: 'Refunded', isDelivered: false }], [OWN, OWN])).toHaveLength(2);
});
