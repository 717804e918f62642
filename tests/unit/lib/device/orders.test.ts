import { expect, test } from '@playwright/test';
import { findOrder, forgetOrder, type KnownOrder, ordersShelf, rememberOrder } from '@/lib/device';
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

test('what the page of an order learns takes nothing from what the order was placed with', () => {
  installBrowser(new FakeStorage());
  const placed = { ...order(1), recipients: ['friend@example.com', '+12125550123'] };
  rememberOrder('kept', 'a', placed);
  const { email: _, ...learned } = order(1);
  rememberOrder('kept', 'a', { ...learned, state: 'Done' });
  expect(findOrder('kept', 'a')).toEqual({ ...placed, state: 'Done' });
});

test('recipients that are no texts are not believed', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  for (const recipients of ['friend@example.com', [7], { 0: 'friend@example.com' }]) {
    storage.setItem('gf:odd:order:a', JSON.stringify({ ...order(1), recipients }));
    expect(findOrder('odd', 'a')).toBeUndefined();
  }
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
  storage.setItem('gf:mixed:order:bad', JSON.stringify({ key: 7 }));
  storage.setItem('gf:mixed:order:worse', 'null');
  storage.setItem('gf:mixed:order:good', JSON.stringify(order(1)));
  expect(ordersShelf('mixed').read()).toEqual({ good: order(1) });
  expect(ordersShelf('mixed').read()).toBe(ordersShelf('mixed').read());
});

for (const text of ['[]', '{"', '"text"', 'null']) {
  test(`a stored order of ${text} is none, and is written over`, () => {
    const storage = new FakeStorage();
    installBrowser(storage);
    storage.setItem('gf:broken:order:a', text);
    expect(findOrder('broken', 'a')).toBeUndefined();
    expect(rememberOrder('broken', 'a', order(1))).toBe(true);
    expect(findOrder('broken', 'a')).toEqual(order(1));
  });
}

test('the oldest of more than a hundred orders give way', () => {
  installBrowser(new FakeStorage());
  for (let at = 0; at < 105; at++) rememberOrder('many', `order${at}`, order(at));
  const kept = Object.keys(ordersShelf('many').read() ?? {});
  expect(kept).toHaveLength(100);
  expect(kept).not.toContain('order4');
  expect(kept).toContain('order5');
});

test('where storage throws an order is found for as long as the page lives', () => {
  installBrowser(new ThrowingStorage());
  expect(rememberOrder('frame', 'a', order(1))).toBe(false);
  expect(findOrder('frame', 'a')).toEqual(order(1));
});

test('an order is kept and forgotten without a word about any other: another tab may know more of them', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  rememberOrder('tabs', 'a', order(1));
  const touched: string[] = [];
  const noting = (key: string) => touched.push(key);
  const { setItem, removeItem } = storage;
  storage.setItem = (key, text) => {
    noting(key);
    setItem.call(storage, key, text);
  };
  storage.removeItem = (key) => {
    noting(key);
    removeItem(key);
  };
  rememberOrder('tabs', 'b', order(2));
  forgetOrder('tabs', 'b');
  expect(touched).toEqual(['gf:tabs:order:b', 'gf:tabs:order:b']);
});

test('whoever looks at the orders hears of each change, here or in another tab, and of nothing else', () => {
  const { changeElsewhere } = installBrowser(new FakeStorage());
  let heard = 0;
  const stop = ordersShelf('heard').subscribe(() => heard++);
  rememberOrder('heard', 'a', order(1));
  expect(heard).toBe(1);
  changeElsewhere('gf:heard:order:b');
  changeElsewhere(null);
  expect(heard).toBe(3);
  changeElsewhere('gf:heard:basket');
  changeElsewhere('gf:other:order:a');
  expect(heard).toBe(3);
  stop();
  rememberOrder('heard', 'a', order(2));
  expect(heard).toBe(3);
});
