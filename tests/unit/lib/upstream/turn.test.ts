import { expect, test } from '@playwright/test';
import {
  fetchBrands,
  fetchOrder,
  fetchPaymentVias,
  fetchPrice,
  hasRoom,
  type OrderRequest,
  openOrderStream,
  validateOrder,
} from '@/lib/upstream/server';
import { html, json, type LocalUpstream, openUpstream, status } from './local-upstream';

const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
const REQUEST: OrderRequest = {
  email: 'buyer@example.com',
  acceptsNewsletter: false,
  coin: 'USDC',
  network: 'Solana',
  language: 'en',
  utmSource: 'giftframe',
  reference: 'our-own-reference',
  deliveries: [],
};
const PRICE = { country: 'US', brand: 'Steam', faceValue: '100', coin: 'USDC' };
const ORDER = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';

let upstream: LocalUpstream;
test.beforeEach(async () => {
  upstream = await openUpstream({ read: 2_000 });
});
test.afterEach(() => upstream.close());

test('after a 429 nobody asks that endpoint again until its time has come', async () => {
  upstream.answer(status(429, { 'retry-after': '30' }));
  const busy = { problems: [{ code: 'upstream_busy', retryAfter: 30 }] };
  expect(await fetchPaymentVias()).toMatchObject(busy);
  expect(await fetchPaymentVias()).toMatchObject(busy);
  expect(upstream.received).toHaveLength(1);
  upstream.answer(json([]));
  expect((await fetchBrands('US')).ok).toBe(false);
  expect(upstream.received).toHaveLength(2);
});

test('a date and the end of the window are times as well, and none at all is ten seconds', async () => {
  const inTwenty = Date.now() + 20_000;
  const answers = [
    [{ 'retry-after': new Date(inTwenty).toUTCString() }, 20],
    [{ 'x-ratelimit-reset': String(Math.round(inTwenty / 1_000)) }, 20],
    [{}, 10],
  ] as const;
  for (const [headers, seconds] of answers) {
    await upstream.close();
    upstream = await openUpstream();
    upstream.answer(status(429, headers));
    const result = await fetchPrice(PRICE);
    const [problem] = result.ok ? [] : result.problems;
    expect(Math.abs((problem?.retryAfter ?? 0) - seconds)).toBeLessThanOrEqual(1);
    await fetchPrice(PRICE);
    expect(upstream.received).toHaveLength(1);
  }
});

test('reads of an order and its stream rest together', async () => {
  upstream.answer(status(429, { 'retry-after': '30' }));
  const { signal } = new AbortController();
  expect((await openOrderStream(ORDER, shopper, signal)).ok).toBe(false);
  expect(await fetchOrder(ORDER, shopper)).toMatchObject({ problems: [{ code: 'upstream_busy' }] });
  expect(upstream.received).toHaveLength(1);
});

test('an endpoint that fails again and again is left alone, and what fails then fails at once', async () => {
  upstream.answer(status(502));
  for (let n = 0; n < 20; n += 1)
    expect(await fetchPrice(PRICE)).toMatchObject({ problems: [{ code: 'upstream_unreachable' }] });
  expect(upstream.received.length).toBeLessThanOrEqual(10);
});

test('orders are asked for whatever has failed before', async () => {
  upstream.answer(html(502));
  for (let n = 0; n < 6; n += 1) {
    await fetchOrder(ORDER, shopper);
    await validateOrder(REQUEST, shopper);
    await fetchPrice(PRICE, shopper, 'order');
  }
  expect(upstream.received).toHaveLength(6 * (2 + 1 + 2));
});

test('there is room for crawlers until half of the share is used, or something rests or fails', async () => {
  upstream.answer(json([]));
  for (let n = 0; n < 24; n += 1) {
    expect(hasRoom()).toBe(true);
    await fetchBrands('US');
  }
  expect(hasRoom()).toBe(false);
  expect(upstream.received).toHaveLength(24);

  for (const answer of [status(429), status(500)]) {
    await upstream.close();
    upstream = await openUpstream();
    expect(hasRoom()).toBe(true);
    upstream.answer(answer);
    for (let n = 0; n < 3; n += 1) await fetchBrands('US');
    expect(hasRoom()).toBe(false);
  }
});
