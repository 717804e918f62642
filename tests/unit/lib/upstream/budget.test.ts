import { expect, test } from '@playwright/test';
import { createBudget } from '@/lib/upstream/budget';
import { fetchOrder, fetchPaymentVias, openOrderStream } from '@/lib/upstream/server';
import { json, type LocalUpstream, openUpstream } from './local-upstream';

let time = 0;
test.beforeEach(() => {
  time = 1_000_000;
});
const budgetOf = (percent: number) => createBudget({ percent, now: () => time });

test('calls up to the share are made, the next one is told how long to wait', () => {
  const budget = budgetOf(80);
  for (let n = 0; n < 48; n += 1) expect(budget.take('products', 'order')).toBeUndefined();
  time += 12_000;
  expect(budget.take('products', 'order')).toBe(48);
});

test('the share is never exceeded in any window, however the calls come', () => {
  const budget = budgetOf(80);
  const made: number[] = [];
  for (let step = 0; step < 600; step += 1) {
    time += step % 7 === 0 ? 5_000 : 100;
    for (let burst = 0; burst < 5; burst += 1)
      if (budget.take('price', 'order') === undefined) made.push(time);
  }
  const worst = Math.max(
    ...made.map((at) => made.filter((other) => other > at - 60_000 && other <= at).length),
  );
  expect(worst).toBe(96);
});

test('orders come before pages that somebody waits for, and those before crawlers', () => {
  const budget = budgetOf(80);
  const most = { crawl: 24, page: 43, order: 48 } as const;
  let taken = 0;
  for (const purpose of ['crawl', 'page', 'order'] as const) {
    for (; taken < most[purpose]; taken += 1) expect(budget.take('products', purpose)).toBeUndefined();
    expect(budget.take('products', purpose)).toBeGreaterThan(0);
  }
});

test('an endpoint that was told to rest rests for everybody, and others go on', () => {
  const budget = budgetOf(0);
  budget.rest('products', 20);
  time += 5_000;
  budget.rest('products', 10);
  for (const purpose of ['crawl', 'page', 'order'] as const)
    expect(budget.take('products', purpose)).toBe(15);
  expect(budget.take('price', 'page')).toBeUndefined();
  time += 15_000;
  expect(budget.take('products', 'page')).toBeUndefined();
});

test('no rest is longer than five minutes, whatever the upstream says', () => {
  const budget = budgetOf(80);
  budget.rest('order', 999_999);
  expect(budget.wait('order', 'order')).toBe(300);
});

test('endpoints have shares of their own, and a small share is at least one call', () => {
  const budget = budgetOf(1);
  expect(budget.take('brands', 'page')).toBeUndefined();
  expect(budget.take('brands', 'page')).toBe(60);
  expect(budget.take('homepage', 'page')).toBeUndefined();
});

test('creation is not counted here, and with a share of nothing neither is anything else', () => {
  const strict = budgetOf(80);
  const none = budgetOf(0);
  for (let n = 0; n < 200; n += 1) {
    expect(strict.take('create', 'order')).toBeUndefined();
    expect(none.take('products', 'page')).toBeUndefined();
  }
});

let upstream: LocalUpstream;
test.afterEach(() => upstream?.close());

test('a spent share is said without a call', async () => {
  upstream = await openUpstream();
  upstream.answer(json([]));
  for (let n = 0; n < 21; n += 1) expect((await fetchPaymentVias()).ok).toBe(true);
  const busy = { ok: false, problems: [{ code: 'upstream_busy', retryAfter: expect.any(Number) }] };
  expect(await fetchPaymentVias()).toEqual(busy);
  expect(upstream.received).toHaveLength(21);
});

test('streams and reads of orders share one allowance', async () => {
  upstream = await openUpstream();
  upstream.answer(json({}, 404));
  const id = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';
  const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
  const { signal } = new AbortController();
  for (let n = 0; n < 48; n += 1) {
    await fetchOrder(id, shopper);
    await openOrderStream(id, shopper, signal);
  }
  expect(await openOrderStream(id, shopper, signal)).toMatchObject({ problems: [{ code: 'upstream_busy' }] });
  expect(await fetchOrder(id, shopper)).toMatchObject({ problems: [{ code: 'upstream_busy' }] });
  expect(upstream.received).toHaveLength(96);
});
