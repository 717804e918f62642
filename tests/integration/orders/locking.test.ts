import { randomBytes } from 'node:crypto';
import { ask } from '../../support/ask';
import { expect, test, type World } from '../../support/world';
import { control, knock, newAddress, newDraft, type Placed, placeOrder, press, watch } from './shopper';

const newKey = () => randomBytes(32).toString('base64url');

async function lock(
  { store }: World,
  { orderId, orderKey }: Pick<Placed, 'orderId' | 'orderKey'>,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const { status, body: bytes } = await ask(store.url, `/api/orders/${orderId}/lock`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${orderKey}`,
      'content-type': 'application/json',
      'x-forwarded-for': newAddress(),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status, text: bytes.toString('utf8') };
}

test('a lock hands the order to the new key: the old one meets the 404 of a stranger at every door', async ({
  world,
}) => {
  const draft = newDraft();
  const old = await placeOrder(world, draft);
  const own = { ...old, orderKey: newKey() };
  const stranger = await knock(world, { ...old, orderKey: newKey() });

  expect(await lock(world, old, { key: own.orderKey })).toEqual({ status: 200, text: '{"isLocked":true}' });
  for (const door of ['', '/subscribe', '/reveal', '/support'] as const) {
    const answer = await knock(world, old, door);
    expect([door, answer.status, answer.text]).toEqual([door, 404, stranger.text]);
  }
  expect(await lock(world, old, { key: newKey() })).toEqual({ status: 404, text: stranger.text });

  await control(world, 'POST', `/orders/${old.upstreamId}/state`, { order_state: 'Done' });
  expect((await knock(world, own, '/reveal')).json).toMatchObject({ orderNumber: old.upstreamId });
  expect((await knock(world, own, '/support')).json).toMatchObject({ orderNumber: old.upstreamId });

  expect(await press(world, draft)).toEqual({ ok: true, value: { status: 'placed', orderId: old.orderId } });
  expect((await knock(world, old)).status).toBe(404);
  expect((await knock(world, own)).status).toBe(200);
});

test('of many locks at once one is done, and its key alone opens the order', async ({ world }) => {
  const old = await placeOrder(world);
  const keys = Array.from({ length: 8 }, newKey);
  const answers = await Promise.all(keys.map((key) => lock(world, old, { key })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
  const opened = await Promise.all(keys.map((orderKey) => knock(world, { ...old, orderKey })));
  expect(opened.map(({ status }) => status)).toEqual(answers.map(({ status }) => status));
});

test('a stream that was opened with the old key ends with the lock, one with the new key goes on', async ({
  world,
}) => {
  const old = await placeOrder(world);
  const own = { ...old, orderKey: newKey() };
  const before = await watch(world, old);
  await before.untilState('WaitingForPayment');
  await lock(world, old, { key: own.orderKey });
  await before.ended;
  expect(before.heard.at(-1)).toEqual({ event: 'reconnect', data: { delay: 1_500 } });

  const after = await watch(world, own);
  await control(world, 'POST', `/orders/${old.upstreamId}/pay`, {});
  await after.untilState('PaymentStarted');
  expect(before.states()).not.toContain('PaymentStarted');
  after.leave();
});

test('what is no key, the key it has, or comes from another page, locks nothing', async ({ world }) => {
  const old = await placeOrder(world);
  const bad = [
    null,
    {},
    { key: 7 },
    { key: 'short' },
    { key: `${newKey()}x` },
    { key: old.orderKey },
    [newKey()],
  ];
  for (const body of bad) expect((await lock(world, old, body)).status).toBe(400);
  const foreign = await lock(world, old, { key: newKey() }, { origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect((await knock(world, old)).status).toBe(200);
});

test('an order is locked ten times an hour, not more', async ({ world }) => {
  const placed = await placeOrder(world);
  let { orderKey } = placed;
  for (let count = 0; count < 10; count++) {
    const key = newKey();
    expect((await lock(world, { ...placed, orderKey }, { key })).status).toBe(200);
    orderKey = key;
  }
  expect((await lock(world, { ...placed, orderKey }, { key: newKey() })).status).toBe(429);
  expect((await knock(world, { ...placed, orderKey })).status).toBe(200);
});
