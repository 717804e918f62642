import Libsql from 'libsql';
import { isOrderSnapshot, type OrderSnapshot } from '@/lib/orders';
import { ask } from '../../support/ask';
import { expect, test, type World } from '../../support/world';
import { control, EMAIL, FRIEND, knock, newAddress, newDraft, placeOrder, press, watch } from './shopper';

type Received = { endpoint: string; headers: Record<string, string>; body: Record<string, unknown> };

const received = async (world: World, endpoint: string): Promise<Received[]> =>
  ((await control(world, 'GET', '/requests')) as Received[]).filter((one) => one.endpoint === endpoint);
const bend = (world: World, faults: object) => control(world, 'PUT', '/faults', faults);

test('a press of "Pay" makes an order that its key holder can see, and nobody keeps the answer', async ({
  world,
}) => {
  const placed = await placeOrder(world);
  const { status, headers, json } = await knock(world, placed);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(isOrderSnapshot(json)).toBe(true);
  const order: OrderSnapshot = json;
  expect(order).toMatchObject({
    orderId: placed.orderId,
    state: 'WaitingForPayment',
    coin: 'USDC',
    network: 'Solana',
    isTest: true,
    received: '0',
    lines: [{ brand: 'Airbnb', denomination: 'range', value: '100', isDelivered: false }],
  });
  expect(order.amount).toMatch(/^\d+(\.\d+)?$/);
  expect(Math.abs((order.expiresAt ?? 0) - order.now - 1_800_000)).toBeLessThan(5_000);
});

test('the upstream hears of an order once, with our reference and the shopper’s address', async ({
  world,
}) => {
  const address = newAddress();
  const draft = newDraft();
  const placed = await press(world, draft, address);
  const [create, ...others] = await received(world, 'create');
  expect(others).toEqual([]);
  expect(create?.headers['x-forwarded-for']).toBe(address);
  expect(create?.body).toMatchObject({
    user: { email: EMAIL, has_accepted_newsletter: false },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' },
    deliveries: [
      { brand_name: 'Airbnb', denomination: 'range', product_value: 100, beneficiary_account: FRIEND },
    ],
    lang: 'en',
    acquisition: {
      utm_source: 'giftframe',
      utm_content: placed.ok && 'orderId' in placed.value && placed.value.orderId,
    },
  });
});

test('ten presses at once are one order', async ({ world }) => {
  const [draft, address] = [newDraft(), newAddress()];
  await bend(world, { create: { outcome: 'ok', delayMs: 300 } });
  const answers = await Promise.all(Array.from({ length: 10 }, () => press(world, draft, address)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: true, value: { status: 'placed' } });
  expect(await received(world, 'create')).toHaveLength(1);
});

test('a key that was used up refuses other content, and another order key is another order', async ({
  world,
}) => {
  const draft = newDraft();
  const mine = await press(world, draft);
  const calls = (await received(world, 'validations')).length;
  expect(await press(world, { ...draft, email: 'other@example.com' })).toEqual({
    ok: false,
    problems: [{ code: 'key_reused' }],
  });
  expect((await received(world, 'validations')).length).toBe(calls);
  const theirs = await press(world, { ...draft, orderKey: newDraft().orderKey });
  expect(theirs).toMatchObject({ ok: true, value: { status: 'placed' } });
  expect(theirs).not.toEqual(mine);
});

test('a price that moved orders nothing until it is confirmed, under the same key', async ({ world }) => {
  const draft = newDraft({ seen: { amount: '90', currency: 'USDC' } });
  const moved = await press(world, draft);
  if (!moved.ok || moved.value.status !== 'price_moved') throw new Error(JSON.stringify(moved));
  expect(await received(world, 'create')).toHaveLength(0);
  expect(await press(world, { ...draft, seen: moved.value.total })).toMatchObject({
    value: { status: 'placed' },
  });
});

for (const outcome of ['resetAfterCommit', '500AfterCommit', '500BeforeCommit', 'html', 'truncated']) {
  test(`a creation that ends in ${outcome} is an unknown order and is never sent again`, async ({
    world,
  }) => {
    await bend(world, { create: { outcome } });
    const draft = newDraft();
    const placed = await press(world, draft);
    if (!placed.ok || placed.value.status !== 'placed') throw new Error(JSON.stringify(placed));
    const order = await knock(world, { orderId: placed.value.orderId, orderKey: draft.orderKey });
    expect(order.json).toMatchObject({ state: 'Unknown', address: null, amount: null });
    expect(world.store.output()).toContain(
      `"order":"${placed.value.orderId.slice(0, 8)}","msg":"order.unknown"`,
    );
    await bend(world, { create: { outcome: 'ok' } });
    expect(await press(world, draft)).toEqual(placed);
    expect(await received(world, 'create')).toHaveLength(1);
  });
}

test('a creation that is not answered in time is an unknown order', async ({ world }) => {
  await bend(world, { create: { outcome: 'timeoutAfterCommit' } });
  const draft = newDraft();
  const placed = await press(world, draft);
  if (!placed.ok || placed.value.status !== 'placed') throw new Error(JSON.stringify(placed));
  const order = await knock(world, { orderId: placed.value.orderId, orderKey: draft.orderKey });
  expect(order.json.state).toBe('Unknown');
  expect(await received(world, 'create')).toHaveLength(1);
});

test('a slow creation is waited for', async ({ world }) => {
  await bend(world, { create: { outcome: 'ok', delayMs: 3_000 } });
  expect(await press(world, newDraft())).toMatchObject({ ok: true, value: { status: 'placed' } });
});

test('an order that comes without an address gets it as soon as the upstream names it', async ({ world }) => {
  await bend(world, { create: { outcome: 'missingWallet' } });
  const { json } = await knock(world, await placeOrder(world));
  expect(json.state).toBe('WaitingForPayment');
  expect(json.address).toMatch(/^\w{30,}$/);
});

test('an order that is only being set up shows no address, one that could not be is over', async ({
  world,
}) => {
  await bend(world, { create: { outcome: 'createdFirst' } });
  expect((await knock(world, await placeOrder(world))).json.state).toBe('Created');
  await bend(world, { create: { outcome: 'setupFailed' } });
  const failed = await placeOrder(world);
  expect((await knock(world, failed)).json).toMatchObject({ state: 'PaymentSetupFailed', address: null });
  const stream = await watch(world, failed);
  await stream.ended;
  expect(stream.heard.map(({ event }) => event)).toEqual(['snapshot', 'stop']);
});

test('three refusals at once stand at their fields, and nothing is sent', async ({ world }) => {
  await bend(world, {
    validationProblems: [{ problem: 'INVALID_EMAIL_DOMAIN' }, { problem: 'SOMETHING_NEW' }],
  });
  const lines = newDraft().lines.map((line) => ({ ...line, recipient: 'nobody@mail.invalid' }));
  const refused = await press(world, newDraft({ lines }));
  expect(refused).toMatchObject({ ok: false });
  const problems = refused.ok ? [] : refused.problems;
  expect(problems).toContainEqual({ code: 'INVALID_EMAIL_DOMAIN', field: 'email' });
  expect(problems).toContainEqual({ code: 'upstream_rejected' });
  expect(await received(world, 'create')).toHaveLength(0);
});

const refusals: [object, object][] = [
  [
    { createError: { status: 422, detail: 'FULLNAME_MISSING' } },
    { code: 'FULLNAME_MISSING', field: 'network' },
  ],
  [{ createError: { status: 400, detail: 'BAD_REQUEST' } }, { code: 'BAD_REQUEST' }],
  [{ createError: { status: 422, detail: 'A_NEW_REASON' } }, { code: 'upstream_rejected' }],
  [
    { validationError: { status: 422, detail: 'SUSPENDED_COIN', moreDetails: { coin: 'USDC' } } },
    { code: 'SUSPENDED_COIN', field: 'coin' },
  ],
  [{ endpoints: { validations: { status: 502 } } }, { code: 'upstream_unreachable' }],
  [{ endpoints: { validations: { html: true } } }, { code: 'upstream_unreadable' }],
];
for (const [fault, problem] of refusals) {
  test(`${JSON.stringify(fault)} is ${JSON.stringify(problem)}, and the key can be used again`, async ({
    world,
  }) => {
    await bend(world, fault);
    const draft = newDraft();
    expect(await press(world, draft)).toEqual({ ok: false, problems: [problem] });
    await control(world, 'DELETE', '/faults');
    expect(await press(world, { ...draft, email: 'corrected@example.com' })).toMatchObject({
      value: { status: 'placed' },
    });
  });
}

for (const status of [429, 503]) {
  test(`a ${status} that asks for a pause is one: nobody is sent until it is over, and nothing is lost`, async ({
    world,
  }) => {
    await bend(world, { endpoints: { create: { status, retryAfter: 3 } } });
    const draft = newDraft();
    expect(await press(world, draft)).toEqual({
      ok: false,
      problems: [{ code: 'upstream_busy', retryAfter: 3 }],
    });
    const asked = (await received(world, 'validations')).length;
    expect(await press(world, newDraft())).toMatchObject({ problems: [{ code: 'upstream_busy' }] });
    expect((await received(world, 'validations')).length).toBe(asked);

    await control(world, 'DELETE', '/faults');
    await expect
      .poll(async () => (await press(world, draft)).ok, { intervals: [500], timeout: 15_000 })
      .toBe(true);
    expect(await received(world, 'create')).toHaveLength(2);
  });
}

test('an answer that comes after we stopped waiting is known to support and never shown', async ({
  world,
}) => {
  await bend(world, { create: { outcome: 'ok', delayMs: 23_000 } });
  const draft = newDraft();
  const placed = await press(world, draft);
  if (!placed.ok || placed.value.status !== 'placed') throw new Error(JSON.stringify(placed));
  const order = { orderId: placed.value.orderId, orderKey: draft.orderKey };
  expect((await knock(world, order)).json).toMatchObject({ state: 'Unknown', address: null });
  const [wire] = (await control(world, 'GET', '/orders')) as { order_id: string }[];
  await expect
    .poll(async () => (await knock(world, order, '/support')).json.orderNumber, { timeout: 20_000 })
    .toBe(wire?.order_id);
  expect((await knock(world, order)).json).toMatchObject({ state: 'Unknown', address: null, amount: null });
  expect(await press(world, draft)).toEqual(placed);
  expect(await received(world, 'create')).toHaveLength(1);
});

test('a database that is locked closes the checkout before anything is sent; shelves and orders stay open', async ({
  world,
}) => {
  const before = await placeOrder(world);
  await control(world, 'DELETE', '/requests');
  const holder = new Libsql(world.store.databaseFile);
  holder.exec('BEGIN IMMEDIATE');
  expect(await press(world, newDraft())).toEqual({
    ok: false,
    problems: [{ code: 'orders_unavailable', retryAfter: 10 }],
  });
  expect(await received(world, 'validations')).toEqual([]);
  expect(await received(world, 'create')).toEqual([]);
  expect((await ask(world.store.url, '/en-US/brands')).status).toBe(200);
  expect((await knock(world, before)).json.state).toBe('WaitingForPayment');
  expect((await ask(world.store.url, '/api/health')).status).toBe(503);
  const status = await ask(world.store.url, '/api/status');
  expect(JSON.parse(status.body.toString())).toMatchObject({ upstream: 'up', checkout: 'closed' });
  holder.exec('ROLLBACK');
  holder.close();
  expect(await press(world, newDraft())).toMatchObject({ ok: true });
});

test('what is wrong with a draft is said at its fields, whatever is sent', async ({ world }) => {
  const [line] = newDraft().lines;
  const wrong: [unknown, Record<string, unknown>][] = [
    [newDraft({ email: 'nobody' }), { code: 'invalid_email', field: 'email' }],
    [newDraft({ locale: 'xx-XX' }), { code: 'invalid_input', field: 'locale' }],
    [newDraft({ coin: 'BTC', network: 'bitcoin' }), { code: 'payment_method_unavailable', field: 'network' }],
    [
      line && newDraft({ lines: [{ ...line, recipient: 'nobody' }] }),
      { code: 'invalid_email', field: 'lines.0.recipient' },
    ],
    [
      line && newDraft({ lines: [{ ...line, value: '100.5' }] }),
      { code: 'amount_not_offered', field: 'lines.0.value' },
    ],
    [
      line && newDraft({ lines: [{ ...line, brand: 'nothing' }] }),
      { code: 'brand_not_found', field: 'lines.0.brand' },
    ],
    [
      { ...newDraft(), acceptsTerms: false },
      { code: 'terms_not_accepted', field: 'acceptsTerms' },
    ],
    ['nonsense', { code: 'invalid_input', field: '' }],
    [null, { code: 'invalid_input', field: '' }],
  ];
  for (const [draft, problem] of wrong) {
    expect(await press(world, draft)).toMatchObject({
      ok: false,
      problems: [expect.objectContaining(problem)],
    });
  }
  expect(await received(world, 'create')).toHaveLength(0);
});

test('an address has three unpaid orders at most, and one more as soon as one is paid', async ({ world }) => {
  await bend(world, { newOrderExpiresOld: false });
  const address = newAddress();
  const orders = [];
  for (let count = 0; count < 3; count += 1) {
    const draft = newDraft();
    const placed = await press(world, draft, address);
    if (!placed.ok || placed.value.status !== 'placed') throw new Error(JSON.stringify(placed));
    orders.push({ orderId: placed.value.orderId, orderKey: draft.orderKey });
  }
  const refused = await press(world, newDraft(), address);
  const [problem] = refused.ok ? [] : refused.problems;
  expect(problem).toMatchObject({ code: 'too_many_open_orders' });
  expect(problem?.retryAfter).toBeGreaterThan(1_700);
  expect(await press(world, newDraft(), newAddress())).toMatchObject({ ok: true });

  const wire = (await control(world, 'GET', '/orders')) as { order_id: string }[];
  for (const { order_id } of wire) await control(world, 'POST', `/orders/${order_id}/pay`, {});
  const [paid] = orders;
  if (paid) expect((await knock(world, paid)).json.state).toBe('PaymentStarted');
  expect(await press(world, newDraft(), address)).toMatchObject({ ok: true });
});
