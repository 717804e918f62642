import { expect, test } from '@playwright/test';
import { faceOf, hasReceived, isPastLate, isStranded, shareOf, toSend } from '@/components/orders/face';
import type { OrderSnapshot, ShownState } from '@/lib/orders';
import { snapshotOf } from './world';

const NOW = 1_000_000;
const payable = (change: Partial<OrderSnapshot> = {}) =>
  snapshotOf({ amount: '51.08', address: '0xabc', ...change }) as OrderSnapshot & {
    amount: string;
    address: string;
  };

test('an address is shown in payable states only', () => {
  const faces = (state: ShownState) => faceOf(snapshotOf({ state }), NOW);
  expect(faces('WaitingForPayment')).toBe('pay');
  expect(faces('PartialPaymentStarted')).toBe('pay');
  for (const state of ['PaymentStarted', 'Expired', 'Canceled', 'Refunded', 'InReview', 'Unknown'] as const) {
    expect(faces(state), state).toBe('message');
  }
  expect(faces('Done')).toBe('delivered');
});

test('nothing payable appears before there is an address and an amount', () => {
  expect(faceOf(snapshotOf({ state: 'Created' }), NOW)).toBe('preparing');
  expect(faceOf(snapshotOf({ address: null }), NOW)).toBe('preparing');
  expect(faceOf(snapshotOf({ amount: null }), NOW)).toBe('preparing');
});

test('the payment is taken away when its time is over, not when the state says so', () => {
  expect(faceOf(snapshotOf({ expiresAt: NOW + 1 }), NOW)).toBe('pay');
  expect(faceOf(snapshotOf({ expiresAt: NOW }), NOW)).toBe('checking');
  expect(faceOf(snapshotOf({ expiresAt: null }), NOW)).toBe('pay');
});

test('an address that nobody has confirmed for a minute is taken away until somebody does', () => {
  const at = (age: number) => faceOf(snapshotOf({ confirmedAt: NOW - age }), NOW);
  expect(at(0)).toBe('pay');
  expect(at(60_000)).toBe('pay');
  expect(at(60_001)).toBe('unconfirmed');
  expect(faceOf(snapshotOf({ confirmedAt: 0 }), NOW)).toBe('unconfirmed');
  expect(faceOf(snapshotOf({ confirmedAt: 0, state: 'PaymentStarted' }), NOW)).toBe('message');
  expect(faceOf(snapshotOf({ confirmedAt: 0, expiresAt: NOW }), NOW)).toBe('checking');
});

test('our clock never says that an order has expired, least of all one with money in it', () => {
  for (const state of ['WaitingForPayment', 'PartialPaymentStarted'] as const) {
    expect(faceOf(snapshotOf({ state, received: '20', expiresAt: NOW - 1 }), NOW)).toBe('checking');
  }
  expect(faceOf(snapshotOf({ state: 'PaymentStarted', expiresAt: NOW - 1 }), NOW)).toBe('message');
});

test('nothing payable is shown once all of the amount came, whatever is said to be missing', () => {
  const part = { state: 'PartialPaymentStarted', amount: '51.08' } as const;
  expect(faceOf(snapshotOf({ ...part, received: '51.07', missing: '0.01' }), NOW)).toBe('pay');
  expect(faceOf(snapshotOf({ ...part, received: '51.08', missing: '0.01' }), NOW)).toBe('unverified');
  expect(faceOf(snapshotOf({ ...part, received: '60', missing: '0' }), NOW)).toBe('unverified');
});

test('money that an ended order has seen goes before everything else', () => {
  const seen = { transactions: ['5h3k'] };
  const known = { isPaymentSeen: true };
  const started = { timeline: [{ state: 'PaymentStarted' as const, at: NOW }] };
  for (const state of ['Expired', 'Canceled'] as const) {
    expect(isStranded(snapshotOf({ state }))).toBe(false);
    for (const money of [{ received: '0.01' }, seen, known, started])
      expect(isStranded(snapshotOf({ state, ...money }))).toBe(true);
  }
  expect(isStranded(snapshotOf({ state: 'PaymentFailed', ...seen }))).toBe(false);
  expect(isStranded(snapshotOf({ state: 'PaymentFailed', received: '1' }))).toBe(true);
  expect(isStranded(snapshotOf({ state: 'Done', received: '1' }))).toBe(false);
});

test('late money is promised to be looked for during a day, as long as it is', () => {
  const expired = (hours: number) =>
    snapshotOf({ state: 'Expired', now: NOW + hours * 3_600_000, timeline: [{ state: 'Expired', at: NOW }] });
  expect([0, 23, 24, 100].map((hours) => isPastLate(expired(hours)))).toEqual([false, false, true, true]);
  expect(isPastLate(snapshotOf({ state: 'PaymentReceived', now: NOW * 1_000 }))).toBe(false);
});

test("the rest is exact, and the supplier's own figure stands", () => {
  expect(toSend(payable())).toBe('51.08');
  expect(toSend(payable({ received: '20.1' }))).toBe('30.98');
  expect(toSend(payable({ amount: '0.000000000000000003', received: '0.000000000000000001' }))).toBe(
    '0.000000000000000002',
  );
  expect(toSend(payable({ received: '20.1', missing: '30.99' }))).toBe('30.99');
  expect(toSend(payable({ received: '60' }))).toBe('0');
});

test('the bar shows whole percents and stays within its ends', () => {
  expect(shareOf(payable())).toBe(0);
  expect(shareOf(payable({ received: '25.54' }))).toBe(50);
  expect(shareOf(payable({ received: '99' }))).toBe(100);
  expect(shareOf(payable({ amount: '0' }))).toBe(0);
  expect(hasReceived(snapshotOf({ received: '0.00' }))).toBe(false);
  expect(hasReceived(snapshotOf({ received: '0.01' }))).toBe(true);
});
