import { expect, test } from '@playwright/test';
import {
  createOrder,
  fetchDelivered,
  fetchOrder,
  type OrderRequest,
  validateOrder,
} from '@/lib/upstream/server';
import {
  connectTo,
  deadAddress,
  example,
  html,
  json,
  type LocalUpstream,
  openUpstream,
  resetAtOnce,
  resetHalfway,
  silence,
  status,
} from './local-upstream';

const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
const request: OrderRequest = {
  email: 'buyer@example.com',
  acceptsNewsletter: false,
  coin: 'USDC',
  network: 'Polygon (Matic)',
  language: 'en',
  utmSource: 'giftframe',
  reference: 'our-own-reference',
  deliveries: [
    { brand: 'Airbnb', country: 'US', denomination: 'range', value: '100', beneficiary: 'buyer@example.com' },
    { brand: 'T-Mobile Credits', country: 'US', denomination: '10 USD', beneficiary: '+14155551234' },
  ],
};

let upstream: LocalUpstream;
test.beforeEach(async () => {
  upstream = await openUpstream({ read: 2_000, create: 2_000 });
});
test.afterEach(() => upstream.close());

const create = () => createOrder(request, shopper);
const ambiguous = { outcome: 'ambiguous' };

test('an order is asked for in the words of the wire, on a connection that is not used again', async () => {
  upstream.answer(json(example('order_create_response_usdc_solana'), 201));
  const creation = await create();
  expect(creation.outcome === 'answered' && creation.order.wallet_address).toMatch(/^SBX/);

  const [sent] = upstream.received;
  expect(sent?.rawHeaders.join('\n').toLowerCase()).toContain('connection\nclose');
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    email: 'buyer@example.com',
    user: { email: 'buyer@example.com', has_accepted_newsletter: false },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Polygon (Matic)' },
    deliveries: [
      {
        brand_name: 'Airbnb',
        country_code: 'US',
        denomination: 'range',
        product_value: 100,
        beneficiary_account: 'buyer@example.com',
      },
      {
        brand_name: 'T-Mobile Credits',
        country_code: 'US',
        denomination: '10 USD',
        beneficiary_account: '+14155551234',
      },
    ],
    lang: 'en',
    acquisition: { utm_source: 'giftframe', utm_content: 'our-own-reference' },
  });
});

test('a value reaches the wire digit for digit', async () => {
  for (const value of ['12.5', '0.1', '0100.50', '123456789012.34']) {
    upstream.answer(json({ problems: [] }));
    const [first] = request.deliveries.map((line) => ({ ...line, value }));
    await validateOrder({ ...request, deliveries: first ? [first] : [] }, shopper);
    const digits = value.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
    expect(upstream.received.at(-1)?.body).toContain(`"product_value":${digits},`);
  }
});

test('nothing was sent when no connection came about', async () => {
  const { base } = upstream;
  connectTo(await deadAddress());
  expect(await create()).toEqual({ outcome: 'not_sent' });
  connectTo(base.replace('http:', 'https:'));
  expect(await create()).toEqual({ outcome: 'not_sent' });
  connectTo('http://no-such-host.invalid');
  expect(await create()).toEqual({ outcome: 'not_sent' });
  expect(upstream.received).toEqual([]);
});

const LOST = {
  'a reset before the answer': resetAtOnce,
  'a reset within the answer': resetHalfway,
  'a page with status 200': html(200),
  'an answer without an order': json({}),
  'an order without a usable id': json({ order_id: 'ord_1', order_state: 'WaitingForPayment' }),
  'a truncated answer': (_: unknown, response: { writeHead: CallableFunction }) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"order_id":"3f1c7a52'),
  'a redirect': status(307, { location: '/v5/orders' }),
  'a 408': status(408),
  'a 500': status(500),
  'a 500 with a code': json({ status: 500, detail: 'ORDER_CREATE_ERROR' }, 500),
  'a 502': html(502),
  'a 503 that names no time': status(503),
  'a 504': status(504),
};

for (const [what, handler] of Object.entries(LOST)) {
  test(`after ${what} there may be an order, and none is asked for again`, async () => {
    upstream.answer(handler);
    expect(await create()).toEqual(ambiguous);
    expect(upstream.received).toHaveLength(1);
  });
}

test('after silence there may be an order, and its answer is still listened for', async () => {
  connectTo(upstream.base, { create: 80 });
  let speak = () => {};
  upstream.answer((request, response, nth) => {
    speak = () => json(example('order_create_response_usdc_solana'), 201)(request, response, nth);
  });
  const creation = await create();
  if (creation.outcome !== 'ambiguous') throw new Error(creation.outcome);
  speak();
  expect((await creation.late)?.outcome).toBe('answered');
  expect(upstream.received).toHaveLength(1);
});

test('an answer that never comes is not listened for for ever', async () => {
  connectTo(upstream.base, { create: 40, late: 40 });
  upstream.answer(silence);
  const creation = await create();
  if (creation.outcome !== 'ambiguous') throw new Error(creation.outcome);
  expect(await creation.late).toEqual(ambiguous);
});

test('a refusal in any form means that there is no order', async () => {
  const cases: [Parameters<LocalUpstream['answer']>[0], string[]][] = [
    [json(example('error_bad_request'), 400), ['BAD_REQUEST']],
    [json(example('error_login_required_on_create'), 422), ['LOGIN_REQUIRED']],
    [json(example('error_daily_limit_on_create'), 422), ['DAILY_SPENDING_LIMIT_EXCEEDED']],
    [
      json(example('validation_problems'), 422),
      ['INVALID_BENEFICIARY_ACCOUNT', 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED', 'COUPON_EXPIRED'],
    ],
    [json({ status: '422', detail: 'SOMETHING_NEW_2027' }, 422), ['SOMETHING_NEW_2027']],
    [status(401), []],
    [html(403), []],
  ];
  for (const [handler, codes] of cases) {
    upstream.answer(handler);
    const creation = await create();
    expect(creation.outcome).toBe('refused');
    expect(creation.outcome === 'refused' && creation.problems.map(({ code }) => code)).toEqual(codes);
  }
  expect(upstream.received).toHaveLength(cases.length);
});

test('an upstream that asks to come back later has not created anything', async () => {
  upstream.answer(json(example('error_rate_limited'), 429, { 'retry-after': '30' }));
  expect(await create()).toMatchObject({ outcome: 'refused', retryAfter: 30 });
  upstream.answer(status(503, { 'retry-after': '120' }));
  expect(await create()).toEqual({ outcome: 'refused', problems: [], retryAfter: 120 });
});

test('a validation without problems names the amount, however it says that there are none', async () => {
  const good = example('validation_ok') as Record<string, unknown>;
  const { problems: _, ...absent } = good;
  for (const body of [good, absent, { ...good, problems: null }]) {
    upstream.answer(json(body));
    const validation = await validateOrder(request, shopper);
    expect(validation.ok && validation.value.problems).toEqual([]);
    expect(validation.ok && validation.value.figures?.coin_amount).toBe('101.48');
  }
});

test('a validation’s problems come through with status 200, 4xx and as one at the top', async () => {
  for (const [name, code, codes] of [
    ['validation_problems', 200, 3],
    ['validation_problems', 400, 3],
    ['validation_problem_min_amount', 200, 1],
    ['error_suspended_coin', 422, 1],
  ] as const) {
    upstream.answer(json(example(name), code));
    const validation = await validateOrder(request, shopper);
    expect(validation.ok && validation.value.problems).toHaveLength(codes);
  }
});

test('a validation that was not answered is no permission', async () => {
  for (const [handler, code] of [
    [html(200), 'upstream_unreadable'],
    [json([]), 'upstream_unreadable'],
    [status(502), 'upstream_unreachable'],
    [resetAtOnce, 'upstream_unreachable'],
    [status(400), 'upstream_rejected'],
    [status(429), 'upstream_busy'],
  ] as const) {
    upstream.answer(handler);
    expect(await validateOrder(request, shopper)).toMatchObject({ ok: false, problems: [{ code }] });
  }
});

test('a validation is sent once', async () => {
  upstream.answer(status(502));
  await validateOrder(request, shopper);
  expect(upstream.received).toHaveLength(1);
});

const DONE = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';

test('an order is read without its codes; only what is asked for a reveal has them', async () => {
  upstream.answer(json(example('order_state_Done_giftcard')));
  const order = await fetchOrder(DONE, shopper);
  expect(order.ok && order.value.deliveries[0]?.deliverable.has_goods).toBe(true);
  expect(JSON.stringify(order)).not.toMatch(/SBX-|pin_code|payment_id|qr_url/);

  const delivered = await fetchDelivered(DONE, shopper);
  expect(delivered.ok && delivered.value.deliveries[0]?.deliverable.pin_code).toMatch(/^SBX-/);
});
