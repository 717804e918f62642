import { expect, test } from '@playwright/test';
import { findOrder, forgetOrder, type KnownOrder, ordersSlot, rememberOrder } from '@/lib/device';
import { FakeStorage, installBrowser, ThrowingStorage } from './browser';

const order = (createdAt: number): KnownOrder => ({
  key: 'k'.repeat(43),
  email: 'anna@example.com',
  brand: 'Airbnb',
  label: '$50',
  createdAt,
});

test('an order is found again until it is forgotten', () => {
  installBrowser(new FakeStorage());
  expect(rememberOrder('found', 'a', order(1))).toBe(true);
  expect(rememberOrder('found', 'b', order(2))).toBe(true);
  expect(findOrder('found', 'a')).toEqual(order(1));
  forgetOrder('found', 'a');
  expect(findOrder('found', 'a')).toBeUndefined();
  expect(findOrder('found', 'b')).toEqual(order(2));
});

test('names of the language itself are no orders', () => {
  installBrowser(new FakeStorage());
  rememberOrder('names', 'a', order(1));
  expect(findOrder('names', 'toString')).toBeUndefined();
  expect(findOrder('names', '__proto__')).toBeUndefined();
});

test('a broken entry does not hide the others', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  storage.setItem('gf:mixed:orders', JSON.stringify({ bad: { key: 7 }, worse: null, good: order(1) }));
  expect(ordersSlot('mixed').read()).toEqual({ good: order(1) });
  expect(ordersSlot('mixed').read()).toBe(ordersSlot('mixed').read());
});

for (const text of ['[]', '{"', '"text"', 'null']) {
  test(`stored orders of ${text} are none, and the next order is kept`, () => {
    const storage = new FakeStorage();
    installBrowser(storage);
    storage.setItem('gf:broken:orders', text);
    expect(findOrder('broken', 'a')).toBeUndefined();
    expect(rememberOrder('broken', 'a', order(1))).toBe(true);
    expect(findOrder('broken', 'a')).toEqual(order(1));
  });
}

test('the oldest of more than a hundred orders give way', () => {
  installBrowser(new FakeStorage());
  for (let at = 0; at < 105; at++) rememberOrder('many', `order${at}`, order(at));
  const kept = Object.keys(ordersSlot('many').read() ?? {});
  expect(kept).toHaveLength(100);
  expect(kept).not.toContain('order4');
  expect(kept).toContain('order5');
});

test('where storage throws an order is found for as long as the page lives', () => {
  installBrowser(new ThrowingStorage());
  expect(rememberOrder('frame', 'a', order(1))).toBe(false);
  expect(findOrder('frame', 'a')).toEqual(order(1));
});
