import { expect, test } from '@playwright/test';
import { settlePresses } from '@/components/payment/ask-press';
import {
  findOrder,
  keepPress,
  ordersShelf,
  overtakenSlot,
  pressesShelf,
  putInBasket,
  readBasket,
  rememberOrder,
  renewKeys,
} from '@/lib/device';
import { FakeStorage, installBrowser } from './browser';

const STEAM = {
  brand: 'steam',
  name: 'Steam',
  country: 'US',
  denomination: '20 USD',
  label: '$20',
  deliveryType: 'by_email',
  logo: null,
  background: null,
} as const;
const LINE = { brand: 'steam', country: 'US', denomination: '20 USD', value: undefined, quantity: 1 };
const ORDER_ID = 'O'.repeat(22);
const NOW = 1_000_000;

/** A shop that tells this of every press. */
const told = (answer: object | null) =>
  (async (address: RequestInfo | URL, init?: RequestInit) => {
    asked.push(`${address} ${new Headers(init?.headers).get('authorization')}`);
    if (!answer) throw new TypeError('Failed to fetch');
    return Response.json(answer);
  }) as typeof fetch;
const asked: string[] = [];
const settle = (answer: object | null, now = NOW) =>
  settlePresses('presses', { fetch: told(answer), now: () => now, signal: new AbortController().signal });

function pressPay(): { idempotencyKey: string; orderKey: string } {
  const { idempotencyKey = '', orderKey = '' } = readBasket('presses') ?? {};
  keepPress('presses', { idempotencyKey, orderKey, email: 'me@example.com', lines: [LINE] }, NOW);
  return { idempotencyKey, orderKey };
}

test.beforeEach(() => {
  asked.length = 0;
  installBrowser(new FakeStorage());
  putInBasket('presses', STEAM);
});

test('a press stays with its keys when the basket begins anew, and becomes the order it has made', async () => {
  const { idempotencyKey, orderKey } = pressPay();
  renewKeys('presses');
  expect(await settle({ status: 'placed', orderId: ORDER_ID })).toEqual([ORDER_ID]);
  expect(asked).toEqual([`/api/placements/${idempotencyKey} Bearer ${orderKey}`]);
  expect(findOrder('presses', ORDER_ID)).toMatchObject({ key: orderKey, brand: 'Steam', label: '$20' });
  expect(pressesShelf('presses').read()).toBeNull();
  expect(readBasket('presses')?.lines).toHaveLength(1);
});

test('what was ordered leaves the basket it was ordered from', async () => {
  pressPay();
  await settle({ status: 'placed', orderId: ORDER_ID });
  expect(readBasket('presses')).toBeNull();
});

test('a press without an answer stays, whatever is not heard of it', async () => {
  const { idempotencyKey } = pressPay();
  for (const answer of [null, { status: 'placing' }, { problems: [] }, { status: 'none' }]) {
    expect(await settle(answer)).toEqual([]);
    expect(pressesShelf('presses').at(idempotencyKey).read()).toMatchObject({ sentAt: NOW });
  }
  expect(ordersShelf('presses').read()).toBeNull();
});

test('once nothing of it can be on its way, no order means that there is none, and it is not asked again', async () => {
  const { idempotencyKey } = pressPay();
  await settle({ status: 'none' }, NOW + 60_000);
  expect(pressesShelf('presses').at(idempotencyKey).read()?.isVoid).toBe(true);
  await settle({ status: 'placed', orderId: ORDER_ID }, NOW + 60_000);
  expect(asked).toHaveLength(1);
  pressPay();
  expect(pressesShelf('presses').at(idempotencyKey).read()?.isVoid).toBeUndefined();
});

test('an order notes which unpaid ones of its e-mail address it has overtaken, and no others', async () => {
  const older = {
    key: 'k'.repeat(43),
    brand: 'Uber',
    label: '$25',
    createdAt: NOW - 1,
    email: 'Me@example.com ',
  };
  const remember = (id: string, change: object) =>
    rememberOrder('presses', id.repeat(22), { ...older, state: 'WaitingForPayment', ...change });
  remember('A', {});
  remember('B', { email: 'you@example.com' });
  remember('C', { state: 'PaymentStarted' });
  remember('E', { expiresAt: NOW });
  pressPay();
  remember('D', { createdAt: NOW + 1 });
  // Its end is heard of before the answer that names the newer order.
  remember('A', { state: 'Expired' });
  await settle({ status: 'placed', orderId: ORDER_ID });
  expect(overtakenSlot('presses').read()).toEqual({ ['A'.repeat(22)]: ORDER_ID });
});
