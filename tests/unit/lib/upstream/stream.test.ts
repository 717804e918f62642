import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import { openOrderStream, type StreamItem } from '@/lib/upstream/server';
import { frameReader } from '@/lib/upstream/stream';
import {
  connectTo,
  deadAddress,
  html,
  json,
  type LocalUpstream,
  openUpstream,
  status,
} from './local-upstream';

const ORDER = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';
const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
const happy = readFileSync('tests/fixtures/wire/sse_happy_path.txt', 'utf8');
const STATES = [
  'WaitingForPayment',
  'PaymentStarted',
  'PaymentReceived',
  'WaitingForDelivery',
  'Done',
  'stop',
];

const said = (items: readonly StreamItem[]): string[] =>
  items.map((item) => (item.type === 'order' ? item.order.order_state : item.type));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readAll(...chunks: Uint8Array[]): string[] {
  const reader = frameReader();
  return said(chunks.flatMap((chunk) => reader.read(chunk)));
}

const frame = (state: string, extra = ''): string =>
  `data: {"order_id":"${ORDER}","order_state":"${state}","coin":"€${extra}"}\n\n`;

test('a stream reads the same wherever it is cut', () => {
  const bytes = bytesOf(
    `﻿: hello\r\n\r\n${frame('WaitingForPayment')}${frame('Done').replaceAll('\n', '\r\n')}event: stop\rdata: {}\r\r: bye\n`,
  );
  const whole = ['WaitingForPayment', 'Done', 'stop'];
  expect(readAll(bytes)).toEqual(whole);
  for (let at = 1; at < bytes.length; at += 1) {
    expect(readAll(bytes.subarray(0, at), bytes.subarray(at)), `cut at ${at}`).toEqual(whole);
  }
  expect(readAll(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
});

test('every kind of line end reads the same', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(readAll(bytesOf(happy.replaceAll('\n', end) + end))).toEqual(STATES);
  }
});

test('data over several lines is one order', () => {
  const lines = `data: {"order_id":"${ORDER}",\ndata: "order_state":\ndata: "Done"}\n\n`;
  expect(readAll(bytesOf(lines))).toEqual(['Done']);
});

test('frames that are not an order are skipped, and the next one counts', () => {
  const bad = [
    'data: {"order_id":',
    'data: null',
    'data: []',
    'data: {"order_id":"x","order_state":"Done"}',
    'event: other\ndata: {}',
  ];
  expect(readAll(bytesOf(`${bad.join('\n\n')}\n\n${frame('Expired')}`))).toEqual(['Expired']);
});

test('an unknown state is passed on as it is', () => {
  expect(readAll(bytesOf(frame('QuantumSuperposed')))).toEqual(['QuantumSuperposed']);
});

test('ten megabytes without a line end are cut at 256 kB', () => {
  const reader = frameReader();
  const chunk = bytesOf(`data: ${'x'.repeat(64 * 1_024)}`);
  let fed = 0;
  while (fed < 10_000_000 && !reader.isOverfull()) {
    reader.read(chunk);
    fed += chunk.length;
  }
  expect(reader.isOverfull()).toBe(true);
  expect(fed).toBeLessThanOrEqual(256 * 1_024 + 2 * chunk.length);
  expect(reader.read(bytesOf(`\n\n${frame('Done')}`))).toEqual([]);
});

let upstream: LocalUpstream;
let controller: AbortController;
let response: ServerResponse | undefined;
let closed: Promise<void>;

test.beforeEach(async () => {
  controller = new AbortController();
  upstream = await openUpstream();
  closed = new Promise((resolve) => {
    upstream.answer((_, answer) => {
      response = answer.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      answer.flushHeaders();
      answer.once('close', resolve);
    });
  });
});
test.afterEach(() => upstream.close());

const open = async () => {
  const stream = await openOrderStream(ORDER, shopper, controller.signal);
  if (!stream.ok) throw new Error(stream.problems[0].code);
  return stream.value[Symbol.asyncIterator]();
};

test('a stream is opened for its shopper and gives orders without codes until it stops', async () => {
  const items = await open();
  response?.write(happy);
  const all: StreamItem[] = [];
  for (let next = await items.next(); !next.done; next = await items.next()) all.push(next.value);
  expect(said(all)).toEqual(STATES);
  expect(JSON.stringify(all)).not.toMatch(/SBX-\w{4}-|pin_code|payment_id/);
  await closed;

  const [asked] = upstream.received;
  expect(asked?.url).toBe(`/v5/orders/${ORDER}/subscribe`);
  expect(asked?.rawHeaders.join('\n')).toContain('text/event-stream');
  expect(asked?.rawHeaders.join('\n')).toContain('203.0.113.7');
});

test('a lost connection ends the iteration without throwing', async () => {
  const items = await open();
  response?.write(frame('PaymentStarted'));
  expect((await items.next()).value).toMatchObject({ type: 'order' });
  response?.socket?.destroy();
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test('whoever leaves closes the connection', async () => {
  const items = await open();
  const next = items.next();
  controller.abort();
  expect(await next).toEqual({ done: true, value: undefined });
  await closed;
});

test('whoever stops reading closes the connection', async () => {
  const items = await open();
  response?.write(frame('PaymentStarted'));
  await items.next();
  await items.return?.();
  await closed;
});

test('a silent stream ends', async () => {
  connectTo(upstream.base, { silence: 60 });
  const items = await open();
  expect(await items.next()).toEqual({ done: true, value: undefined });
  await closed;
});

test('a comment keeps a quiet stream open beyond the silence that is allowed', async () => {
  connectTo(upstream.base, { silence: 1_000 });
  const items = await open();
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
    response?.write(beats < 15 ? ': ping\n\n' : frame('Done'));
  }, 100);
  expect((await items.next()).value).toMatchObject({ order: { order_state: 'Done' } });
  clearInterval(beat);
});

test('a frame without end ends the iteration and the connection', async () => {
  const items = await open();
  const flood = () => {
    if (response?.writable) response.write('x'.repeat(64 * 1_024), flood);
  };
  response?.write('data: ', flood);
  expect(await items.next()).toEqual({ done: true, value: undefined });
  await closed;
});

test('what is not a stream is a problem, not an iteration', async () => {
  const cases: [Parameters<LocalUpstream['answer']>[0], object][] = [
    [json({ detail: 'ORDER_NOT_FOUND' }, 404), { code: 'order_not_found' }],
    [status(502), { code: 'upstream_unreachable' }],
    [html(200), { code: 'upstream_unreadable' }],
    [status(403), { code: 'upstream_rejected' }],
    [status(204), { code: 'upstream_unreadable' }],
    [status(429, { 'retry-after': '7' }), { code: 'upstream_busy', retryAfter: 7 }],
  ];
  for (const [handler, problem] of cases) {
    upstream.answer(handler);
    expect(await openOrderStream(ORDER, shopper, controller.signal)).toEqual({
      ok: false,
      problems: [problem],
    });
  }
  connectTo(await deadAddress());
  const lost = await openOrderStream(ORDER, shopper, controller.signal);
  expect(lost).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
});

test('headers that do not come are not waited for', async () => {
  connectTo(upstream.base, { streamHeaders: 50 });
  upstream.answer(() => {});
  const late = await openOrderStream(ORDER, shopper, controller.signal);
  expect(late).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
});
