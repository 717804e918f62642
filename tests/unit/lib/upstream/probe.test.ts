import { expect, test } from '@playwright/test';
import { upstreamHealth } from '@/lib/upstream/health';
import { fetchPaymentVias, probeUpstream } from '@/lib/upstream/server';
import { json, type LocalUpstream, openUpstream, silence, status } from './local-upstream';

let upstream: LocalUpstream;
test.beforeEach(async () => {
  upstream = await openUpstream({ read: 4_000 });
});
test.afterEach(() => upstream.close());

test('an upstream that has just answered is not asked', async () => {
  upstream.answer(json([]));
  await fetchPaymentVias();
  expect((await probeUpstream()).isUp).toBe(true);
  expect(upstream.received).toHaveLength(1);
});

test('an upstream not heard of for 10 s is asked once, however many want to know', async () => {
  upstream.answer(json([]));
  const all = await Promise.all(Array.from({ length: 50 }, () => probeUpstream()));
  expect(all.every(({ isUp }) => isUp)).toBe(true);
  expect(upstream.received).toHaveLength(1);
  await probeUpstream(Date.now() + 11_000);
  expect(upstream.received).toHaveLength(2);
});

test('a dead upstream is asked at most once per 5 s, and its return is seen', async () => {
  upstream.answer(status(503));
  const began = Date.now();
  expect((await probeUpstream(began)).isUp).toBe(false);
  const asked = upstream.received.length;
  expect((await probeUpstream(began + 4_999)).isUp).toBe(false);
  expect(upstream.received).toHaveLength(asked);

  upstream.answer(json([]));
  expect((await probeUpstream(began + 5_000)).isUp).toBe(true);
});

test('nobody waits long for an upstream that says nothing', async () => {
  upstream.answer(silence);
  const health = await probeUpstream();
  expect(health.lastSuccess).toBe(0);
  expect(upstream.received).toHaveLength(1);
});

test('silence for the whole of one call means down; one answer means up again', async () => {
  await upstream.close();
  upstream = await openUpstream({ read: 80 });
  upstream.answer(silence);
  const began = Date.now();
  await fetchPaymentVias();
  expect(upstreamHealth().isUp).toBe(false);
  upstream.answer(json([]));
  expect((await probeUpstream(began + 60_000)).isUp).toBe(true);
});
