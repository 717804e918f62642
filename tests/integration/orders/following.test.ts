import { readFileSync } from 'node:fs';
import { sumDecimals } from '@/lib/money';
import { type OrderSnapshot, STATE_RANK } from '@/lib/orders';
import { ask } from '../../support/ask';
import { expect, test, type World } from '../../support/world';
import {
  control,
  EMAIL,
  FRIEND,
  knock,
  newAddress,
  newDraft,
  openStreams,
  type Placed,
  placeOrder,
  watch,
} from './shopper';

const bend = (world: World, faults: object) => control(world, 'PUT', '/faults', faults);
const pay = (world: World, { upstreamId }: Placed, body: object = {}) =>
  control(world, 'POST', `/orders/${upstreamId}/pay`, body);
const advance = (world: World, { upstreamId }: Placed) =>
  control(world, 'POST', `/orders/${upstreamId}/advance`);
const setState = (world: World, { upstreamId }: Placed, order_state: string) =>
  control(world, 'POST', `/orders/${upstreamId}/state`, { order_state });

/** Pays and lets every step happen that follows by itself. */
async function payAndDeliver(world: World, placed: Placed): Promise<void> {
  await pay(world, placed);
  for (let step = 0; step < 3; step += 1) await advance(world, placed);
}

test('a stream begins at once with the order, tells every change and ends by itself', async ({ world }) => {
  const placed = await placeOrder(world);
  const stream = await watch(world, placed);
  expect(stream.response.statusCode).toBe(200);
  const { headers } = stream.response;
  expect(headers['content-type']).toContain('text/event-stream');
  expect(headers['cache-control']).toBe('no-store, no-transform');
  expect(headers['x-accel-buffering']).toBe('no');
  expect(headers['content-encoding']).toBeUndefined();
  await stream.untilState('WaitingForPayment');
  expect(stream.bytes().length).toBeGreaterThanOrEqual(1_024);

  await payAndDeliver(world, placed);
  await stream.ended;
  const states = stream.states().filter((state, place, all) => state !== all[place - 1]);
  expect(states).toEqual([
    'WaitingForPayment',
    'PaymentStarted',
    'PaymentReceived',
    'WaitingForDelivery',
    'Done',
  ]);
  expect(stream.heard.at(-1)?.event).toBe('stop');
  await expect.poll(() => openStreams(world)).toBe(0);
});

test('everyone who watches an order shares one stream upstream, which ends soon after the last has left', async ({
  world,
}) => {
  const placed = await placeOrder(world);
  const streams = await Promise.all([1, 2, 3, 4, 5].map(() => watch(world, placed)));
  await Promise.all(streams.map(({ untilState }) => untilState('WaitingForPayment')));
  await expect.poll(() => openStreams(world)).toBe(1);
  for (const { leave } of streams) leave();
  await expect.poll(() => openStreams(world), { timeout: 15_000 }).toBe(0);
});

const sseFaults: object[] = [
  { mode: 'silent' },
  { mode: 'htmlError' },
  { mode: 'badGateway' },
  { mode: 'refuse' },
  { dropEveryN: 2 },
  { malformed: true },
  { duplicate: true },
  { reorder: true },
  { byteByByte: true },
  { noSnapshot: true },
  { noStop: true },
  { stopAfterN: 1 },
  { slowFirstByteMs: 1_500 },
];
for (const sse of sseFaults) {
  test(`an upstream stream with ${JSON.stringify(sse)} still leads to Done, never backwards`, async ({
    world,
  }) => {
    const placed = await placeOrder(world);
    await bend(world, { sse });
    const stream = await watch(world, placed);
    await stream.untilState('WaitingForPayment');
    await payAndDeliver(world, placed);
    await stream.untilState('Done');
    await stream.ended;
    const ranks = stream.states().map((state) => STATE_RANK[state as keyof typeof STATE_RANK]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(stream.heard.at(-1)?.event).toBe('stop');
    const isDeaf = 'mode' in sse;
    expect(stream.heard.some(({ event }) => event === 'degraded')).toBe(isDeaf);
  });
}

test('a state we do not know is under review, and the stream goes on', async ({ world }) => {
  const placed = await placeOrder(world);
  const stream = await watch(world, placed);
  await stream.untilState('WaitingForPayment');
  await control(world, 'POST', '/clock', { advance_seconds: 2 });
  await setState(world, placed, 'AwaitingStars');
  await stream.untilState('InReview');
  await control(world, 'POST', '/clock', { advance_seconds: 2 });
  await setState(world, placed, 'Done');
  await stream.untilState('Done');
  await stream.ended;
});

test('an expired order gives no hope, and late money is still noticed', async ({ world }) => {
  const placed = await placeOrder(world);
  await control(world, 'POST', '/clock', { advance_seconds: 600 });
  const { json } = await knock(world, placed);
  expect(Math.abs(json.expiresAt - json.now - 1_200_000)).toBeLessThan(5_000);

  const stream = await watch(world, placed);
  await control(world, 'POST', '/clock', { advance_seconds: 1_300 });
  await stream.untilState('Expired');
  stream.leave();
  await pay(world, placed, { late: 'done' });
  await advance(world, placed);
  await expect
    .poll(async () => (await knock(world, placed)).json.state, { timeout: 60_000 })
    .not.toBe('Expired');
});

test('a partial payment says what came and what is missing', async ({ world }) => {
  const placed = await placeOrder(world);
  await pay(world, placed, { amount: '1.5' });
  const { json } = await knock(world, placed);
  expect(json).toMatchObject({ state: 'PartialPaymentStarted', received: '1.50' });
  expect(sumDecimals([json.missing, '1.5'])).toBe(sumDecimals([json.amount]));
});

test('whoever polls is answered from one question upstream', async ({ world }) => {
  const placed = await placeOrder(world);
  await control(world, 'DELETE', '/requests');
  const answers = await Promise.all(Array.from({ length: 12 }, () => knock(world, placed)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const asked = (await control(world, 'GET', '/requests')) as { endpoint: string }[];
  expect(asked.filter(({ endpoint }) => endpoint === 'order')).toHaveLength(1);
});

test('an upstream that is gone leaves the order as it was last known', async ({ world }) => {
  const placed = await placeOrder(world);
  await bend(world, { endpoints: { all: { down: true } } });
  const { status, json } = await knock(world, placed);
  expect({ status, state: json.state }).toEqual({ status: 200, state: 'WaitingForPayment' });
  const stream = await watch(world, placed);
  await stream.untilEvent('degraded');
  await expect
    .poll(() => stream.heard.filter(({ event }) => event === 'hb').length, { timeout: 40_000 })
    .toBe(2);
  expect(stream.heard.findLast(({ event }) => event === 'hb')?.data.confirmedAt).toBe(json.confirmedAt);
  expect(await knock(world, placed, '/reveal')).toMatchObject({ status: 503 });

  await bend(world, { endpoints: { all: null } });
  await expect
    .poll(async () => (await knock(world, placed)).json.confirmedAt, { timeout: 20_000 })
    .toBeGreaterThan(json.confirmedAt);
  stream.leave();
});

test('codes come with a reveal, and not more than ten times an hour', async ({ world }) => {
  const lines = [
    { brand: 'steam', country: 'US', denomination: '20 USD', quantity: 1, recipient: FRIEND },
    { brand: 'airbnb', country: 'US', denomination: 'range', value: '100', quantity: 1, recipient: EMAIL },
  ];
  const placed = await placeOrder(world, newDraft({ lines }));
  expect((await knock(world, placed, '/reveal')).json).toEqual({
    orderNumber: placed.upstreamId,
    remaining: 9,
    deliveries: [],
  });
  await payAndDeliver(world, placed);
  const { status, headers, json } = await knock(world, placed, '/reveal');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(json.orderNumber).toBe(placed.upstreamId);
  expect(json.deliveries.map(({ line }: { line: number }) => line)).toEqual([0, 1]);
  for (const { code } of json.deliveries) expect(code).toMatch(/^SBX-/);
  for (let count = 0; count < 8; count += 1) await knock(world, placed, '/reveal');
  const refused = await knock(world, placed, '/reveal');
  expect(refused).toMatchObject({ status: 429, json: { problems: [{ code: 'too_many_requests' }] } });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_000);
});

test('an outage uses up no reveal', async ({ world }) => {
  const placed = await placeOrder(world);
  await payAndDeliver(world, placed);
  await bend(world, { endpoints: { order: { down: true } } });
  for (let count = 0; count < 12; count += 1) {
    expect((await knock(world, placed, '/reveal')).status).toBe(503);
  }
  await bend(world, { endpoints: { order: null } });
  expect(await knock(world, placed, '/reveal')).toMatchObject({
    status: 200,
    json: { deliveries: [{ line: 0 }] },
  });
});

test('support gets the facts and the order number, from the key holder only', async ({ world }) => {
  const placed = await placeOrder(world);
  const { json } = await knock(world, placed, '/support');
  const order = (await knock(world, placed)).json as OrderSnapshot;
  expect(json).toEqual({
    reference: placed.orderId,
    orderNumber: placed.upstreamId,
    createdAt: order.createdAt,
    coin: 'USDC',
    network: 'Solana',
    amount: order.amount,
    address: order.address,
    transactions: [],
  });
});

test('malformed, unknown and foreign are one answer at every door', async ({ world }) => {
  const placed = await placeOrder(world);
  const foreign = { ...placed, orderKey: newDraft().orderKey };
  const strangers = [
    foreign,
    { ...foreign, orderId: newDraft().idempotencyKey },
    { ...foreign, orderKey: 'short' },
    { ...placed, orderId: 'short' },
    { ...placed, orderId: `${placed.orderId.slice(0, -1)}~` },
  ];
  for (const door of ['', '/subscribe', '/reveal', '/support'] as const) {
    const seen = new Set<string>();
    for (const stranger of strangers) {
      const { status, headers, text } = await knock(world, stranger, door);
      const { date, ...others } = headers;
      expect(date).toBeTruthy();
      expect(status).toBe(404);
      expect(text).toBe('{"problems":[{"code":"order_not_found"}]}');
      seen.add(JSON.stringify(others));
    }
    expect([...seen], door).toHaveLength(1);
  }
});

test('whoever guesses twenty times waits, its neighbours and the key holder do not', async ({ world }) => {
  const placed = await placeOrder(world);
  const address = newAddress();
  for (let count = 0; count < 20; count += 1) {
    const guess = { orderId: newDraft().idempotencyKey, orderKey: placed.orderKey };
    expect((await knock(world, guess, '', address)).status).toBe(404);
  }
  const refused = await knock(world, { ...placed, orderKey: newDraft().orderKey }, '', address);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(500);
  expect((await knock(world, { ...placed, orderKey: newDraft().orderKey })).status).toBe(404);
  expect((await knock(world, placed, '', address)).status).toBe(200);
});

test('no code, address of a person, key or upstream id is in a page, a stream, the database or the log', async ({
  world,
}) => {
  const placed = await placeOrder(world);
  const stream = await watch(world, placed);
  await stream.untilState('WaitingForPayment');
  await payAndDeliver(world, placed);
  await stream.ended;
  const revealed = await knock(world, placed, '/reveal');
  const [wire] = (await control(world, 'GET', '/orders')) as [
    { payment_id: string; deliveries: { id: string }[] },
  ];
  const { code } = revealed.json.deliveries[0];
  const page = await ask(world.store.url, '/en-US/order');
  const { databaseFile, output } = world.store;
  const files = [databaseFile, `${databaseFile}-wal`]
    .map((file) => readFileSync(file).toString('latin1'))
    .join('');

  const secrets = {
    code,
    email: EMAIL,
    friend: FRIEND,
    id: placed.upstreamId,
    payment: wire.payment_id,
    delivery: wire.deliveries[0]?.id ?? 'none',
  };
  const outputs = {
    page: page.body.toString('utf8'),
    order: (await knock(world, placed)).text,
    stream: stream.bytes(),
    database: files,
    log: output(),
  };
  expect(outputs.database).toContain(placed.orderId);
  expect(outputs.log).toContain('order.revealed');
  for (const [place, text] of Object.entries(outputs)) {
    for (const [name, secret] of Object.entries({ ...secrets, key: placed.orderKey })) {
      expect(text.includes(secret), `${name} in the ${place}`).toBe(false);
    }
  }
});

test('an order outlives a restart; its streams are sent elsewhere before', async ({ world }) => {
  const placed = await placeOrder(world);
  const stream = await watch(world, placed);
  await stream.untilState('WaitingForPayment');
  await world.store.restart();
  await stream.ended;
  const last = stream.heard.at(-1);
  expect(last?.event).toBe('reconnect');
  expect(last?.data.delay).toBeLessThan(10_000);
  expect((await knock(world, placed)).json).toMatchObject({
    orderId: placed.orderId,
    state: 'WaitingForPayment',
  });
  await payAndDeliver(world, placed);
  expect((await knock(world, placed, '/reveal')).json.deliveries).toHaveLength(1);
});
