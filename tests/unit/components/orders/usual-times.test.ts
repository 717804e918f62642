import { expect, test } from '@playwright/test';
import { paceOf } from '@/components/orders/usual-times';
import type { ShownState } from '@/lib/orders';
import { snapshotOf } from './world';

const MINUTE = 60_000;
const SEEN = 1_000_000;

const levels = (state: ShownState, minutes: number[], change: { coin?: string; network?: string } = {}) => {
  const order = snapshotOf({ state, timeline: [{ state, at: SEEN }], ...change });
  return minutes.map((waited) => paceOf(order, SEEN + waited * MINUTE)?.level);
};

test('a wait is as ever, longer than usual, and then a case for support', () => {
  expect(levels('PaymentReceived', [0, 2, 3, 15, 16])).toEqual(['usual', 'usual', 'long', 'long', 'late']);
  expect(levels('WaitingForRebuy', [60, 61, 361])).toEqual(['usual', 'long', 'late']);
});

test('a payment that was seen is waited for as long as its network needs', () => {
  expect(levels('PaymentStarted', [1, 5, 6], { network: 'Base' })).toEqual(['usual', 'long', 'late']);
  const bitcoin = { coin: 'BTC', network: 'Mainnet' };
  expect(levels('PaymentStarted', [20, 60, 91], bitcoin)).toEqual(['usual', 'long', 'late']);
  expect(levels('PaymentStarted', [10, 61], { network: 'Nowhere' })).toEqual(['usual', 'late']);
});

test('people have the day that was promised before anyone is told to ask', () => {
  for (const state of ['WaitingForManualAction', 'InReview'] as const) {
    expect(levels(state, [0, 24 * 60, 24 * 60 + 1])).toEqual(['usual', 'usual', 'late']);
  }
});

test('states that wait for nobody have no pace', () => {
  for (const state of ['WaitingForPayment', 'Done', 'Expired', 'Canceled', 'Refunded', 'Unknown'] as const) {
    expect(paceOf(snapshotOf({ state }), SEEN)).toBeNull();
  }
});
