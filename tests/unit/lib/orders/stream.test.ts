import { expect, test } from '@playwright/test';
import type { OrderStreamEvent } from '@/lib/orders';
import type { Listener } from '@/lib/orders/channel';
import { encodeFrame } from '@/lib/orders/frame';
import { snapshotOf } from '@/lib/orders/record';
import { orderStream } from '@/lib/orders/stream';
import { readMessages } from '@/lib/sse';
import { record, START, settled } from './world';

const SNAPSHOT: OrderStreamEvent = { event: 'snapshot', data: snapshotOf(record(), START) };
const hb = (now: number): OrderStreamEvent => ({ event: 'hb', data: { now, confirmedAt: 0 } });
const snapshot = (version: number): OrderStreamEvent => ({
  event: 'snapshot',
  data: { ...SNAPSHOT.data, version } as typeof SNAPSHOT.data,
});

/** A stream with the hand that feeds it. Like the hub, it sends a snapshot while being listened to. */
function world(first: OrderStreamEvent = SNAPSHOT) {
  const abort = new AbortController();
  let left = 0;
  let listener: Listener | undefined;
  const tell = (event: OrderStreamEvent) => listener?.send(encodeFrame(event), event.event);
  const stream = orderStream((one) => {
    listener = one;
    tell(first);
    return () => {
      left += 1;
    };
  }, abort.signal);
  return { stream, abort, tell, end: () => listener?.end(), left: () => left };
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

test('the first write has at least 1,024 bytes, the reconnection time and the snapshot', async () => {
  const small = world(hb(1)).stream.getReader();
  const usual = world().stream.getReader();
  for (const reader of [small, usual]) {
    const { value } = await reader.read();
    expect(value?.length).toBeGreaterThanOrEqual(1_024);
    expect(textOf(value)).toMatch(/^retry: 3000\n/);
  }
  const { value } = await world().stream.getReader().read();
  expect(textOf(value)).toContain(`id: ${START}\nevent: snapshot\ndata: {`);
});

test('what is written can be read as events, in order', async () => {
  const { stream, tell, end } = world();
  const heard: string[] = [];
  const reading = readMessages(stream, ({ event, data }) =>
    heard.push(`${event} ${JSON.parse(data).now ?? ''}`),
  );
  for (const event of [hb(1), { event: 'degraded', data: { degraded: true } } as const, hb(2)]) {
    tell(event);
    await settled();
  }
  tell({ event: 'stop', data: {} });
  end();
  await reading;
  expect(heard).toEqual([`snapshot ${START}`, 'hb 1', 'degraded ', 'hb 2', 'stop ']);
});

test('a slow reader gets the newest snapshot, not all of them', async () => {
  const { stream, tell } = world();
  for (const version of [1, 2, 3]) tell(snapshot(version));
  const reader = stream.getReader();
  await reader.read();
  expect(textOf((await reader.read()).value)).toContain('id: 3\n');
});

test('the last word reaches a slow reader, after the newest snapshot', async () => {
  const { stream, tell, end } = world();
  for (const version of [1, 2]) tell(snapshot(version));
  tell({ event: 'stop', data: {} });
  end();
  const heard: string[] = [];
  await readMessages(stream, ({ event, data }) => heard.push(`${event} ${JSON.parse(data).version ?? ''}`));
  expect(heard).toEqual([`snapshot ${START}`, 'snapshot 2', 'stop ']);
});

test('a reader that misses two heartbeats is given up, one that reads again is not', async () => {
  const stuck = world();
  stuck.tell(hb(1));
  expect(stuck.left()).toBe(0);
  stuck.tell(hb(2));
  expect(stuck.left()).toBe(1);

  const slow = world();
  const reader = slow.stream.getReader();
  slow.tell(hb(1));
  await reader.read();
  await settled();
  slow.tell(hb(2));
  expect(slow.left()).toBe(0);
});

test('whoever leaves is let go once, by whichever way and however often', async () => {
  const ways: ((one: ReturnType<typeof world>) => unknown)[] = [
    ({ abort }) => abort.abort(),
    ({ stream }) => stream.cancel(),
    ({ end }) => end(),
    async ({ stream, abort, end }) => {
      await stream.cancel();
      abort.abort();
      end();
    },
    async ({ stream, abort, end }) => {
      abort.abort();
      end();
      await stream.cancel();
    },
  ];
  for (const leave of ways) {
    const one = world();
    await leave(one);
    one.tell(hb(1));
    expect(one.left()).toBe(1);
  }
});

test('a request that was aborted before the answer began holds nothing', () => {
  const signal = AbortSignal.abort();
  let left = 0;
  orderStream(
    () => () => {
      left += 1;
    },
    signal,
  );
  expect(left).toBe(1);
});
