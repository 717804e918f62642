import { expect, test } from '@playwright/test';
import {
  beginReplacing,
  contentOf,
  endReplacing,
  findUnpaid,
  hasLiveOrder,
  type KnownOrder,
  noteOrder,
  rememberOrder,
  unpaidOf,
} from '@/lib/device';
import { FakeStorage, installBrowser } from './browser';

const STEAM = { brand: 'steam', country: 'US', denomination: '20 USD' };
const AIRBNB = { brand: 'airbnb', country: 'US', denomination: 'range', value: '50' };
const CONTENT = contentOf([{ ...STEAM, quantity: 1 }]);
const NOW = 1_000_000;
const ORDER: KnownOrder = {
  key: 'k'.repeat(43),
  brand: 'Steam',
  label: '$20',
  createdAt: NOW,
  content: CONTENT,
  state: 'WaitingForPayment',
  expiresAt: NOW + 60_000,
};
const found = (now = NOW) => findUnpaid('shop', CONTENT, now)?.orderId;

test.beforeEach(() => {
  installBrowser(new FakeStorage());
  rememberOrder('shop', 'a', ORDER);
});

test('the same things are the same content, in any order, over any lines, whatever else is known of them', () => {
  const apart = contentOf([
    { ...STEAM, quantity: 1 },
    { ...AIRBNB, quantity: 1 },
    { ...STEAM, value: null, quantity: 1 },
  ]);
  expect(
    contentOf([
      { ...AIRBNB, quantity: 1 },
      { ...STEAM, quantity: 2 },
    ]),
  ).toBe(apart);
  expect(
    contentOf([
      { ...AIRBNB, quantity: 2 },
      { ...STEAM, quantity: 1 },
    ]),
  ).not.toBe(apart);
  expect(
    contentOf([
      { ...AIRBNB, value: '51', quantity: 1 },
      { ...STEAM, quantity: 2 },
    ]),
  ).not.toBe(apart);
});

test('an order that waits for money is found by what was bought, until its time is over', () => {
  expect(found()).toBe('a');
  expect(found(NOW + 59_999)).toBe('a');
  expect(found(NOW + 60_000)).toBeUndefined();
  expect(findUnpaid('shop', contentOf([{ ...STEAM, quantity: 2 }]), NOW)).toBeUndefined();
});

test('an order that was placed a moment ago is found before anything is known of it', () => {
  noteOrder('shop', 'a', { state: undefined, expiresAt: undefined });
  expect(found()).toBe('a');
  expect(found(NOW + 3_600_000)).toBeUndefined();
});

for (const change of [
  { state: 'PaymentStarted' },
  { state: 'Done', isOver: true },
  { state: 'Expired' },
  { state: 'Unknown' },
  { end: 'missing' as const },
  { end: 'gone' as const },
]) {
  test(`one that is ${JSON.stringify(change)} is not offered`, () => {
    noteOrder('shop', 'a', change);
    expect(found()).toBeUndefined();
  });
}

test('whoever decided for another order is not asked again, before it is placed and after', () => {
  beginReplacing('shop', 'a', [STEAM]);
  expect(found()).toBeUndefined();
  endReplacing('shop', 'b', [STEAM]);
  expect(found()).toBeUndefined();
  rememberOrder('shop', 'b', { ...ORDER, createdAt: NOW + 1 });
  expect(found()).toBe('b');
});

test('what a new order would end is found by the e-mail address, as long as it can be paid', () => {
  const ended = (email: string, now = NOW) => unpaidOf('shop', email, now).map(({ orderId }) => orderId);
  expect(ended('me@example.com')).toEqual([]);
  noteOrder('shop', 'a', { email: 'me@example.com' });
  rememberOrder('shop', 'b', { ...ORDER, email: 'ME@example.com', content: 'other', createdAt: NOW + 1 });
  expect(ended(' me@Example.com')).toEqual(['b', 'a']);
  expect(ended('')).toEqual([]);
  expect(ended('me@example.com', NOW + 60_000)).toEqual([]);
});

test('an order is live while it can be paid, and once money is in it until it is over', () => {
  const isLive = (change: Partial<KnownOrder>, now = NOW) => {
    rememberOrder('live', 'a', { ...ORDER, isOver: false, end: undefined, ...change });
    return hasLiveOrder('live', now);
  };
  expect(hasLiveOrder('live', NOW)).toBe(false);
  expect([isLive({}), isLive({}, NOW + 60_000)]).toEqual([true, false]);
  for (const state of ['PartialPaymentStarted', 'PaymentStarted', 'PaymentReceived', 'WaitingForDelivery']) {
    expect(isLive({ state }, NOW + 86_400_000), state).toBe(true);
  }
  for (const state of ['Done', 'Refunded', 'Expired', 'Canceled', 'Unknown']) {
    expect(isLive({ state, isOver: state !== 'Expired' }), state).toBe(false);
  }
  expect(isLive({ state: 'PaymentReceived', end: 'gone' })).toBe(false);
});
