import { expect } from '@playwright/test';
import { listen, type Stream, test, type World } from './support';

const open = (world: World, id: string) => listen(`${world.url}/v5/orders/${id}/subscribe`);
const pay = (world: World, id: string) => world.door('POST', `/orders/${id}/pay`, {});
const step = (world: World, id: string) => world.door('POST', `/orders/${id}/advance`);
const nextState = async (stream: Stream) => (await stream.next())?.data.order_state;

test('a stream tells the present at once, then every change, then stops', async ({ world }) => {
  const { order_id: id } = await world.order();
  const stream = await open(world, id);
  expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(await nextState(stream)).toBe('WaitingForPayment');
  expect(stream.comments).toEqual(['connected']);
  await pay(world, id);
  expect(await nextState(stream)).toBe('PaymentStarted');
  for (const state of ['PaymentReceived', 'WaitingForDelivery', 'Done']) {
    await step(world, id);
    expect(await nextState(stream)).toBe(state);
  }
  expect(await stream.rest()).toMatchObject([{ event: 'stop', data: {} }]);
});

test('a stream of an order that is over tells how it ended and stops', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Canceled' });
  const events = await (await open(world, id)).rest();
  expect(events.map(({ event }) => event)).toEqual(['message', 'stop']);
});

test('an unknown order is a 404 before there is a stream', async ({ world }) => {
  const answer = await world.get('/v5/orders/nobody/subscribe');
  expect(answer).toMatchObject({ status: 404, body: { detail: 'ORDER_NOT_FOUND' } });
});

test('late money keeps the stream of an expired order open until it is settled', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('POST', '/clock', { advance_seconds: 1800 });
  await pay(world, id);
  const stream = await open(world, id);
  expect((await stream.next())?.data.payment_state).toBe('ExpiredAfterPaymentDetection');
  await step(world, id);
  expect(await nextState(stream)).toBe('WaitingForManualAction');
  stream.close();
});

test('leaving ends the subscription, and the stats know', async ({ world }) => {
  const { order_id: id } = await world.order();
  const stream = await open(world, id);
  await stream.next();
  expect((await world.door('GET', '/stats')).body.open_streams).toBe(1);
  stream.close();
  await expect.poll(async () => (await world.door('GET', '/stats')).body.open_streams).toBe(0);
});

test.describe('with a quick heartbeat', () => {
  test.use({ options: { pingSeconds: 0.02 } });

  test('a quiet stream pings', async ({ world }) => {
    const { order_id: id } = await world.order();
    const stream = await open(world, id);
    const events = stream.rest();
    await expect.poll(() => stream.comments).toContain('ping');
    await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
    expect((await events).at(-1)?.event).toBe('stop');
  });
});

test('heartbeats can be hurried or hushed, and the first byte held back', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('PUT', '/faults', { sse: { noPing: true, slowFirstByteMs: 20, times: 1 } });
  const hushed = await open(world, id);
  await world.door('PUT', '/faults', { sse: { pingSeconds: 1 } });
  const hurried = await open(world, id);
  const ends = [hushed.rest(), hurried.rest()];
  await expect.poll(() => hurried.comments).toContain('ping');
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  await Promise.all(ends);
  expect(hushed.comments).toEqual(['connected']);
});

test('a silent stream connects and says nothing, not even the end', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { mode: 'silent', times: 1 } });
  const { order_id: id } = await world.order();
  const silent = await open(world, id);
  const speaking = await open(world, id);
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  expect((await speaking.rest()).at(-1)?.event).toBe('stop');
  await world.door('POST', '/reset');
  expect(await silent.rest()).toEqual([]);
  expect(silent.comments).toEqual(['connected']);
});

test('a stream breaks after as many events as the switch says', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { dropEveryN: 2 } });
  const { order_id: id } = await world.order();
  const stream = await open(world, id);
  await stream.next();
  await pay(world, id);
  const rest = await stream.rest();
  expect(rest.map(({ data }) => data.order_state)).toEqual(['PaymentStarted']);
});

test('a stream stops before the order is over when told to', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { stopAfterN: 1 } });
  const { order_id: id } = await world.order();
  const events = await (await open(world, id)).rest();
  expect(events.map(({ event }) => event)).toEqual(['message', 'stop']);
});

test('a stream ends without a stop when told to', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { noStop: true } });
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  expect((await (await open(world, id)).rest()).map(({ event }) => event)).toEqual(['message']);
});

test('broken frames come between good ones', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { malformed: true } });
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  const events = await (await open(world, id)).rest();
  expect(events.map(({ data }) => data.order_state)).toEqual([undefined, 'Done', undefined]);
});

test('events come twice when told to', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { duplicate: true } });
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  const events = await (await open(world, id)).rest();
  expect(events.map(({ data }) => data.order_state)).toEqual(['Done', 'Done', undefined]);
});

test('events overtake each other when told to, and none is lost', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { reorder: true } });
  const { order_id: id } = await world.order();
  const stream = await open(world, id);
  await stream.next();
  await pay(world, id);
  for (let index = 0; index < 3; index++) await step(world, id);
  const states = (await stream.rest()).map(({ data }) => data.order_state);
  expect(states).toEqual(['PaymentReceived', 'PaymentStarted', 'Done', 'WaitingForDelivery', undefined]);
});

test('a stream byte by byte reads the same', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { byteByByte: true } });
  const { order_id: id } = await world.order({ email: 'łukasz@example.com' });
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  const [first, last] = await (await open(world, id)).rest();
  expect(first?.data.user).toEqual({ email: 'łukasz@example.com' });
  expect(last?.event).toBe('stop');
});

test('a stream waits for the first change when snapshots are off', async ({ world }) => {
  await world.door('PUT', '/faults', { sse: { noSnapshot: true } });
  const { order_id: id } = await world.order();
  const stream = await open(world, id);
  await pay(world, id);
  expect(await nextState(stream)).toBe('PaymentStarted');
  stream.close();
});

test('a stream can be HTML, a bad gateway, or refused', async ({ world }) => {
  const { order_id: id } = await world.order();
  const path = `/v5/orders/${id}/subscribe`;
  await world.door('PUT', '/faults', { sse: { mode: 'htmlError' } });
  expect((await world.get(path)).headers.get('content-type')).toMatch(/^text\/html/);
  await world.door('PUT', '/faults', { sse: { mode: 'badGateway' } });
  expect((await world.get(path)).status).toBe(502);
  await world.door('PUT', '/faults', { sse: { mode: 'refuse' } });
  await expect(world.get(path)).rejects.toThrow();
});

test('a thousand listeners hear of one change', async ({ world }) => {
  const { order_id: id } = await world.order();
  const streams = await Promise.all(Array.from({ length: 1000 }, () => open(world, id)));
  await Promise.all(streams.map((stream) => stream.next()));
  expect((await world.door('GET', '/stats')).body.open_streams).toBe(1000);
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done' });
  const ends = await Promise.all(streams.map((stream) => stream.rest()));
  expect(ends.every((events) => events.at(-1)?.event === 'stop')).toBe(true);
});
