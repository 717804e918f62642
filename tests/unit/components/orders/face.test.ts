import { expect, test } from '@playwright/test';
import { faceOf, hasReceived, shareOf, toSend } from '@/components/orders/face';
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
