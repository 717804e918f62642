import { expect } from '@playwright/test';
import { test, type World } from '../support';

const set = (world: World, create: object) => world.door('PUT', '/faults', { create });
const made = async (world: World) =>
  (await world.door('GET', '/orders')).body as unknown as { order_id: string }[];

test('an order is made although the connection breaks', async ({ world }) => {
  await set(world, { outcome: 'resetAfterCommit', times: 1 });
  await expect(world.create()).rejects.toThrow();
  expect(await made(world)).toHaveLength(1);
  expect((await world.create()).status).toBe(201);
});

test('an order is made although the answer never comes', async ({ world }) => {
  await set(world, { outcome: 'timeoutAfterCommit', times: 1 });
  const answer = world.create().catch(() => 'closed');
  await expect.poll(async () => (await made(world)).length).toBe(1);
  await world.door('POST', '/reset');
  expect((await world.create()).status, 'others are served meanwhile').toBe(201);
  void answer;
});

test('a 500 after the order was made, and one before', async ({ world }) => {
  await set(world, { outcome: '500AfterCommit' });
  expect((await world.create()).status).toBe(500);
  expect(await made(world)).toHaveLength(1);
  await set(world, { outcome: '500BeforeCommit' });
  expect((await world.create()).status).toBe(500);
  expect(await made(world)).toHaveLength(1);
});

test('an order is made and answered with HTML, with half a body, or without its address', async ({
  world,
}) => {
  await set(world, { outcome: 'html' });
  const page = await world.create();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  await set(world, { outcome: 'truncated' });
  await expect(world.create()).rejects.toThrow(SyntaxError);
  await set(world, { outcome: 'missingWallet' });
  const { status, body } = await world.create();
  expect(status).toBe(201);
  expect(body).not.toHaveProperty('wallet_address');
  expect(await made(world)).toHaveLength(3);
});

test('a delayed answer is the same answer', async ({ world }) => {
  await set(world, { outcome: 'ok', delayMs: 30 });
  expect((await world.create()).status).toBe(201);
});

test('an order begins as Created when told to, and moves on by itself', async ({ world }) => {
  await set(world, { outcome: 'createdFirst' });
  const order = await world.order();
  expect([order.order_state, order.payment_state]).toEqual(['Created', 'WalletCreated']);
  const { body } = await world.door('POST', `/orders/${order.order_id}/advance`);
  expect([body.order_state, body.payment_state]).toEqual(['WaitingForPayment', 'PaymentRequested']);
});

test('an order whose payment cannot be set up has no address', async ({ world }) => {
  await set(world, { outcome: 'setupFailed' });
  expect(await world.order()).toMatchObject({
    order_state: 'PaymentSetupFailed',
    wallet_address: null,
    qr_text: null,
    qr_url: null,
  });
});

test('a create is refused word for word as switched', async ({ world }) => {
  await world.door('PUT', '/faults', { createError: { status: 403, detail: 'USER_BLOCKED', times: 1 } });
  expect(await world.create()).toMatchObject({
    status: 403,
    body: { title: 'Forbidden', status: 403, detail: 'USER_BLOCKED' },
  });
  expect(await made(world)).toHaveLength(0);
  expect((await world.create()).status).toBe(201);
});

test('a create answers the success status that is switched', async ({ world }) => {
  await world.door('PUT', '/faults', { createStatus: 200 });
  expect((await world.create()).status).toBe(200);
});
