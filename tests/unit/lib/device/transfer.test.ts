import { expect, test } from '@playwright/test';
import {
  exportOrders,
  findOrder,
  importOrders,
  type KnownOrder,
  keepSuccessor,
  LARGEST_FILE,
  noteOrder,
  ordersShelf,
  rememberOrder,
  successorOf,
} from '@/lib/device';
import { FakeStorage, installBrowser } from './browser';

const NOW = Date.UTC(2026, 10, 21);
const ID = 'A'.repeat(22);
const KEY = 'k'.repeat(43);
const OTHER_KEY = 'o'.repeat(43);
const ORDER: KnownOrder = {
  key: KEY,
  email: 'anna@example.com',
  recipients: ['friend@example.com', '+12125550123'],
  brand: 'Airbnb',
  label: '$50',
  createdAt: NOW - 1_000,
  state: 'Done',
  isOver: true,
  amount: '50.1',
  coin: 'USDC',
};
const ENTRY = { id: ID, key: KEY, brand: 'Airbnb', label: '$50', createdAt: NOW - 1_000 };
const fileOf = (orders: unknown, change: object = {}) =>
  JSON.stringify({ format: 'giftframe-orders', version: 1, shop: 'shop', orders, ...change });
const take = (orders: unknown, change?: object) => importOrders('shop', fileOf(orders, change), NOW);
const imported = (change: object) => ({
  ok: true,
  imported: { added: 0, known: 0, kept: 0, broken: 0, left: 0, ...change },
});

test.beforeEach(() => {
  installBrowser(new FakeStorage());
});

test('what one browser saves another one adds: the same orders, unproven, without whom they went to', () => {
  rememberOrder('shop', ID, ORDER);
  const text = exportOrders('shop', NOW);
  expect(text).not.toMatch(/anna@|friend@|12125550123|recipients/);
  expect(importOrders('shop', text, NOW)).toEqual(imported({ known: 1 }));

  installBrowser(new FakeStorage());
  expect(importOrders('shop', text, NOW)).toEqual(imported({ added: 1 }));
  const { email: _, recipients: __, isOver: ___, ...facts } = ORDER;
  expect(findOrder('shop', ID)).toEqual({ ...facts, isUnproven: true });
});

test('a key that opens an order here is not replaced by one from a file', () => {
  rememberOrder('shop', ID, ORDER);
  expect(take([{ ...ENTRY, key: OTHER_KEY }])).toEqual(imported({ kept: 1 }));
  expect(findOrder('shop', ID)).toEqual(ORDER);
});

test('a key that opens nothing gives way to one from a file', () => {
  rememberOrder('shop', ID, { ...ORDER, end: 'missing' });
  expect(take([{ ...ENTRY, key: OTHER_KEY }])).toEqual(imported({ added: 1 }));
  expect(findOrder('shop', ID)).toMatchObject({ key: OTHER_KEY, isUnproven: true });
  expect(findOrder('shop', ID)).not.toHaveProperty('end', 'missing');
});

test('a lock that is not yet answered travels with its order', () => {
  rememberOrder('shop', ID, ORDER);
  const lock = keepSuccessor('shop', ID, KEY);
  const text = exportOrders('shop', NOW);
  installBrowser(new FakeStorage());
  importOrders('shop', text, NOW);
  expect(successorOf('shop', ID)).toEqual(lock);
});

const BROKEN: readonly unknown[] = [
  null,
  7,
  [],
  {},
  { ...ENTRY, id: '__proto__' },
  { ...ENTRY, id: `${ID}A` },
  { ...ENTRY, key: 'short' },
  { ...ENTRY, key: 7 },
  { ...ENTRY, nextKey: 'short' },
  { ...ENTRY, brand: 'a\u202Eb' },
  { ...ENTRY, brand: 'a\nb' },
  { ...ENTRY, brand: 'x'.repeat(201) },
  { ...ENTRY, label: undefined },
  { ...ENTRY, createdAt: '2026-01-01' },
  { ...ENTRY, createdAt: 1 },
  { ...ENTRY, createdAt: NOW * 2 },
  { ...ENTRY, state: '<b>Done</b>' },
  { ...ENTRY, amount: '1e9' },
  { ...ENTRY, amount: 12 },
  { ...ENTRY, coin: 'not a coin' },
];

test('entries that are not what they should be are left out, one by one', () => {
  expect(take([...BROKEN, ENTRY])).toEqual(imported({ added: 1, broken: BROKEN.length }));
  expect(Object.keys(ordersShelf('shop').read() ?? {})).toEqual([ID]);
});

const REFUSED: readonly [string, string, string][] = [
  ['no file of ours', 'unreadable', '{"orders":[]}'],
  ['no text at all', 'unreadable', ''],
  ['half a file', 'unreadable', fileOf([ENTRY]).slice(0, -5)],
  ['a list', 'unreadable', '[]'],
  ['orders that are no list', 'unreadable', fileOf({ 0: ENTRY })],
  ['a hundred thousand brackets', 'unreadable', '['.repeat(100_000)],
  ['another version', 'newer', fileOf([ENTRY], { version: 2 })],
  ['another shop', 'otherShop', fileOf([ENTRY], { shop: 'other' })],
  ['no orders', 'empty', fileOf([])],
  ['more than a list can be', 'tooLarge', fileOf([ENTRY], { pad: 'x'.repeat(LARGEST_FILE) })],
];

for (const [what, refusal, text] of REFUSED) {
  test(`a file with ${what} is refused whole, as ${refusal}`, () => {
    expect(importOrders('shop', text, NOW)).toEqual({ ok: false, refusal });
    expect(ordersShelf('shop').read()).toBeNull();
  });
}

test('what comes in pushes nothing out', () => {
  for (let number = 0; number < 99; number++) rememberOrder('shop', `own${number}`, ORDER);
  const many = Array.from({ length: 50 }, (_, number) => ({
    ...ENTRY,
    id: `${number}`.padStart(22, 'A'),
    createdAt: NOW,
  }));
  expect(take(many)).toEqual(imported({ added: 1, left: 49 }));
  expect(Object.keys(ordersShelf('shop').read() ?? {}).filter((id) => id.startsWith('own'))).toHaveLength(99);
});

test('the key of a lock does not give way to the one it replaced, whoever writes that', () => {
  rememberOrder('shop', ID, ORDER);
  const lock = keepSuccessor('shop', ID, KEY);
  noteOrder('shop', ID, { key: lock?.to ?? '' });
  rememberOrder('shop', ID, { ...ORDER, state: 'Refunded' });
  expect(findOrder('shop', ID)).toMatchObject({ key: lock?.to, state: 'Refunded' });
});
