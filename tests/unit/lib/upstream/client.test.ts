import { expect, test } from '@playwright/test';
import {
  fetchBrands,
  fetchOrder,
  fetchPaymentVias,
  fetchPrice,
  fetchProducts,
  upstreamHealth,
} from '@/lib/upstream/server';
import {
  connectTo,
  deadAddress,
  example,
  html,
  inTurn,
  json,
  type LocalUpstream,
  openUpstream,
  resetAtOnce,
  resetHalfway,
  silence,
  status,
} from './local-upstream';

const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
const PRICE = { country: 'US', brand: 'C&A / Ünïcode?', faceValue: '100', coin: 'USDC' };
const ORDER = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';

let upstream: LocalUpstream;
test.beforeEach(async () => {
  upstream = await openUpstream({ read: 2_000 });
});
test.afterEach(() => upstream.close());

const valuesOf = (name: string): string[] => {
  const headers = upstream.received[0]?.rawHeaders ?? [];
  return headers.filter((_, at) => at % 2 === 1 && headers[at - 1]?.toLowerCase() === name);
};

test('a call for a shopper says who asks, through whom, and nothing twice', async () => {
  upstream.answer(json(example('price_range')));
  expect((await fetchPrice(PRICE, shopper)).ok).toBe(true);
  expect(valuesOf('x-forwarded-for')).toEqual(['203.0.113.7']);
  expect(valuesOf('user-agent')).toEqual(['Shopper/1']);
  expect(valuesOf('x-cr-application')).toEqual(['partner-1']);
  expect(valuesOf('x-cr-version')).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  expect(valuesOf('content-type')).toEqual(['application/json']);
});

test('a read that is nobody’s carries the shop’s own address and agent', async () => {
  upstream.answer(json(example('brands_US')));
  expect((await fetchBrands('US')).ok).toBe(true);
  expect(valuesOf('x-forwarded-for')).toEqual(['127.0.0.1']);
  expect(valuesOf('user-agent')).toEqual([expect.stringMatching(/^Giftframe\/\d/)]);
});

test('whatever a name contains reaches the upstream as one value', async () => {
  upstream.answer(json([]));
  await fetchProducts({ country: 'U/S?x', family: 'Steam & friends=#', coin: 'BTC' });
  const url = new URL(upstream.received[0]?.url ?? '', upstream.base);
  expect(url.pathname).toBe('/v5/products/country/U%2FS%3Fx');
  expect(url.searchParams.get('family_name')).toBe('Steam & friends=#');
});

test('a read is tried once more after a lost connection and after a 5xx', async () => {
  for (const hiccup of [resetAtOnce, resetHalfway, status(502), html(503)]) {
    upstream.received.length = 0;
    upstream.answer(inTurn(hiccup, json(example('payment_vias'))));
    expect((await fetchPaymentVias()).ok).toBe(true);
    expect(upstream.received).toHaveLength(2);
  }
});

test('a read is tried twice at most', async () => {
  upstream.answer(status(502));
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
  expect(upstream.received).toHaveLength(2);
});

test('a short wait asked by a 429 is waited, a long one is handed on', async () => {
  upstream.answer(inTurn(status(429, { 'retry-after': '0' }), json([])));
  expect((await fetchPaymentVias()).ok).toBe(true);

  upstream.received.length = 0;
  upstream.answer(json(example('error_rate_limited'), 429, { 'retry-after': '30' }));
  const busy = { ok: false, problems: [{ code: 'upstream_busy', retryAfter: 30 }] };
  expect(await fetchPaymentVias()).toEqual(busy);
  expect(upstream.received).toHaveLength(1);
});

test('a refusal is not repeated; a code we know is kept, words are not', async () => {
  upstream.answer(json({ status: 404, detail: 'NOT_AVAILABLE_PRODUCT', title: 'Secret words' }, 404));
  expect(await fetchPrice(PRICE)).toEqual({ ok: false, problems: [{ code: 'NOT_AVAILABLE_PRODUCT' }] });
  upstream.answer(json({ message: 'column "x" does not exist' }, 400));
  expect(await fetchPrice(PRICE)).toEqual({ ok: false, problems: [{ code: 'upstream_rejected' }] });
  upstream.answer(html(403));
  expect(await fetchPrice(PRICE)).toEqual({ ok: false, problems: [{ code: 'upstream_rejected' }] });
  expect(upstream.received).toHaveLength(3);
});

test('what is not the answer of the API is unreadable', async () => {
  const answers = [
    html(200),
    json('a string'),
    json({ unlike: 'a list' }),
    status(204),
    ((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('[{"name":')) as typeof silence,
    status(302, { location: `${upstream.base}/elsewhere` }),
  ];
  for (const bad of answers) {
    upstream.received.length = 0;
    upstream.answer(bad);
    expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreadable' }] });
    expect(upstream.received).toHaveLength(1);
  }
});

test('an answer without end is cut', async () => {
  let sent = 0;
  upstream.answer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(256 * 1_024, ' ');
    const more = () => {
      sent += chunk.length;
      if (!response.destroyed && sent < 40_000_000) response.write(chunk, more);
    };
    more();
  });
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreadable' }] });
  expect(sent).toBeLessThan(40_000_000);
});

test('an answer that declares more than is accepted is not read', async () => {
  upstream.answer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000001' }).write('['),
  );
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreadable' }] });
});

test('silence, before the headers or in the body, ends with the deadline', async () => {
  connectTo(upstream.base, { read: 80 });
  upstream.answer(silence);
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
  upstream.answer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write('['),
  );
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
});

test('an order is read under its id, and another’s is not taken for it', async () => {
  upstream.answer(json(example('order_state_WaitingForPayment')));
  const order = await fetchOrder(ORDER, shopper);
  expect(order.ok && order.value.order_state).toBe('WaitingForPayment');
  expect(upstream.received[0]?.url).toBe(`/v5/orders/${ORDER}`);

  const other = await fetchOrder('00000000-0000-4000-8000-000000000000', shopper);
  expect(other).toEqual({ ok: false, problems: [{ code: 'upstream_unreadable' }] });

  upstream.answer(json(example('error_order_not_found'), 404));
  expect(await fetchOrder(ORDER, shopper)).toEqual({ ok: false, problems: [{ code: 'order_not_found' }] });
});

test('an id that is none never becomes a path', async () => {
  for (const id of ['', '../brands', `${ORDER}/subscribe`, 'ord_abc123', `${ORDER}\r\nx: y`]) {
    await expect(fetchOrder(id, shopper)).rejects.toThrow();
  }
  expect(upstream.received).toEqual([]);
});

test('the upstream is down after two failures in a row and up with the first answer', async () => {
  expect(upstreamHealth()).toEqual({ isUp: true, lastSuccess: 0 });
  upstream.answer(inTurn(status(500), json([])));
  await fetchPaymentVias();
  expect(upstreamHealth().isUp).toBe(true);

  upstream.answer(status(500));
  await fetchPaymentVias();
  expect(upstreamHealth().isUp).toBe(false);

  upstream.answer(status(404));
  await fetchPaymentVias();
  expect(upstreamHealth().isUp).toBe(true);
});

test('an upstream that cannot be reached is down', async () => {
  connectTo(await deadAddress());
  expect(await fetchPaymentVias()).toEqual({ ok: false, problems: [{ code: 'upstream_unreachable' }] });
  expect(upstreamHealth()).toMatchObject({ isUp: false, lastSuccess: 0 });
});
