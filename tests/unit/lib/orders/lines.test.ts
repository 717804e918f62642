import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { newsOf } from '@/lib/orders/from-wire';
import { matchLines, updateLines } from '@/lib/orders/lines';
import { LINE, START, WINDOW_MS, wire } from './world';

const echo = (change: object = {}) => ({
  brand: 'Airbnb',
  country: 'US',
  denomination: '100 USD',
  value: '100',
  state: 'Succeeded',
  isDelivered: true,
  ...change,
});
const steam = { ...LINE, brand: 'Steam', denomination: '20 USD', value: null };
const steamEcho = echo({ brand: 'Steam', denomination: '20 USD', value: null });

test('deliveries find their lines in whatever order they come', () => {
  expect(matchLines([LINE, steam], [steamEcho, echo()])).toEqual([1, 0]);
});

test('the value of a range decides, however it is written', () => {
  const lines = [LINE, { ...LINE, value: '50' }];
  expect(
    matchLines(lines, [echo({ value: '50.00' }), echo({ denomination: 'range', value: '100.0' })]),
  ).toEqual([1, 0]);
});

test('equal lines take equal deliveries one after another', () => {
  expect(matchLines([steam, steam], [steamEcho, steamEcho])).toEqual([0, 1]);
});

test('an echo that only names the brand is taken by its place', () => {
  expect(matchLines([steam, LINE], [echo({ brand: 'Steam', denomination: '$20' }), echo()])).toEqual([0, 1]);
  expect(matchLines([LINE], [echo({ brand: 'Other' })])).toEqual([-1]);
});

test('no delivery belongs to two lines', () => {
  const line = fc.constantFrom(LINE, steam, { ...LINE, value: '50' });
  const delivery = fc.constantFrom(echo(), steamEcho, echo({ value: null }), echo({ brand: 'Other' }));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }),
      fc.array(delivery, { maxLength: 6 }),
      (lines, deliveries) => {
        const found = matchLines(lines, deliveries).filter((place) => place >= 0);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('what was delivered once stays delivered', () => {
  const [line] = updateLines(updateLines([LINE], [echo()]), [
    echo({ state: 'Refunded', isDelivered: false }),
  ]);
  expect(line).toMatchObject({ state: 'Refunded', isDelivered: true });
});

test('a line remembers that its number was refused, and no other reason', () => {
  const told = (reason: string) => {
    const deliverable = {
      brand_name: 'Airbnb',
      country_code: 'US',
      denomination: 'range',
      product_value: '100',
    };
    const said = wire({
      order_state: 'Refunded',
      deliveries: [{ delivery_state: 'Refunded', deliverable: { ...deliverable, failure_reason: reason } }],
    });
    return updateLines([LINE], newsOf(said, { now: START, window: WINDOW_MS }).deliveries);
  };
  expect(told('invalid_recipient')).toEqual([{ ...LINE, state: 'Refunded', isWrongRecipient: true }]);
  expect(told('provider_unavailable')).toEqual([{ ...LINE, state: 'Refunded' }]);
});
