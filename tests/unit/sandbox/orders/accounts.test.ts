import { expect } from '@playwright/test';
import { AIRBNB, type Body, test } from '../support';

const REWARBLE = { ...AIRBNB, brand_name: 'Rewarble Bank Transfer USD', product_value: 20 };
const TRON = { coin: 'USDT', network: 'Tron' };

test('a suspended coin or network refuses both doors outright', async ({ world }) => {
  for (const ask of [world.validate, world.create]) {
    expect(await ask({ coin: 'DOGE', network: 'Mainnet' })).toMatchObject({
      status: 422,
      body: { detail: 'SUSPENDED_COIN', moreDetails: { coin: 'DOGE' } },
    });
    expect(await ask(TRON)).toMatchObject({
      status: 422,
      body: { detail: 'SUSPENDED_NETWORK', moreDetails: { coin: 'USDT' } },
    });
  }
});

test('payment vias say what is suspended, and follow the switch', async ({ world }) => {
  const suspended = async () => {
    const vias = (await world.get('/v3/payment_vias')).body as unknown as {
      currencies: (Body & { networks: Body[] })[];
    }[];
    const coins = vias[0]?.currencies ?? [];
    return [
      coins.filter(({ is_suspended }) => is_suspended).map(({ name }) => name),
      coins.flatMap(({ name, networks }) =>
        networks.filter(({ is_suspended }) => is_suspended).map((network) => `${name}/${network.name}`),
      ),
    ];
  };
  expect(await suspended()).toEqual([['DOGE'], ['USDT/Tron']]);
  await world.door('PUT', '/faults', { suspendedCoins: ['SOL'], suspendedNetworks: ['USDC/Base'] });
  expect(await suspended()).toEqual([['SOL'], ['USDC/Base']]);
});

test('a stablecoin on Tron wants a full name, which only an account has', async ({ world }) => {
  await world.door('PUT', '/faults', { suspendedNetworks: [] });
  expect((await world.validate(TRON)).body.problems).toEqual([]);
  expect(await world.create(TRON)).toMatchObject({ status: 422, body: { detail: 'FULLNAME_MISSING' } });
  expect((await world.create({ coin: 'TRX', network: 'Tron' })).status).toBe(201);
  await world.door('PUT', '/faults', { fullName: 'onFile' });
  expect((await world.create(TRON)).status).toBe(201);
});

test('electronic money validates, then wants a login when it is bought', async ({ world }) => {
  const change = { network: 'Arbitrum', deliveries: [REWARBLE] };
  expect((await world.validate(change)).body.problems).toEqual([]);
  const { status, body } = await world.create(change);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    detail: 'LOGIN_REQUIRED',
    moreDetails: { deliveries: [{ deliverable: { brand_name: 'Rewarble Bank Transfer USD' } }] },
  });
});

test('electronic money refuses Base and names what it takes', async ({ world }) => {
  const { body } = await world.validate({ network: 'Base', deliveries: [REWARBLE, AIRBNB] });
  const [problem] = body.problems as {
    problem: string;
    moreDetails: { deliveries: unknown[]; supported_protocol_coin_combo: unknown[] };
  }[];
  expect(problem?.problem).toBe('UNSUPPORTED_PROTOCOL_COIN_COMBINATION');
  expect(problem?.moreDetails.deliveries).toHaveLength(1);
  expect(problem?.moreDetails.supported_protocol_coin_combo).toContainEqual({
    protocol: 'ARBITRUM_LIKE',
    coin: 'USDC',
  });
  expect(body.coin_amount).toBeNull();
});

test('the electronic money switch moves the login, asks for an identity, or sells', async ({ world }) => {
  const change = { network: 'Arbitrum', deliveries: [REWARBLE] };
  await world.door('PUT', '/faults', { electronicMoney: 'loginOnValidation' });
  expect((await world.validate(change)).body.problems).toMatchObject([{ problem: 'LOGIN_REQUIRED' }]);
  await world.door('PUT', '/faults', { electronicMoney: 'kyc' });
  expect((await world.create(change)).body.detail).toBe('KYC_MISSING');
  await world.door('PUT', '/faults', { electronicMoney: 'allowed' });
  expect(await world.order(change)).toMatchObject({
    is_payment_processor_external: true,
    wallet_address: null,
  });
});

test('spending is limited per shopper and per address, whichever is higher', async ({ world }) => {
  const big = { deliveries: Array.from({ length: 4 }, () => ({ ...AIRBNB, product_value: 500 })) };
  for (const email of ['a@example.com', 'b@example.com']) {
    const order = await world.order({ ...big, email, headers: { 'x-forwarded-for': '203.0.113.7' } });
    await world.door('POST', `/orders/${order.order_id}/pay`, {});
  }
  const asked = { ...big, email: 'c@example.com' };
  const { body } = await world.validate({ ...asked, headers: { 'x-forwarded-for': '203.0.113.7' } });
  const [daily, monthly] = body.problems as { problem: string; moreDetails: Record<string, Body> }[];
  expect([daily?.problem, monthly?.problem]).toEqual([
    'DAILY_SPENDING_LIMIT_EXCEEDED',
    'MONTHLY_SPENDING_LIMIT_EXCEEDED',
  ]);
  expect(daily?.moreDetails).toMatchObject({
    daily_max: { amount: 4000, currency: 'EUR' },
    spent_today_by_user: { amount: 0 },
    is_user_logged_in: false,
  });
  expect(Number(daily?.moreDetails.spent_today_from_ip?.amount)).toBeGreaterThan(3000);
  expect(
    (await world.validate({ ...asked, headers: { 'x-forwarded-for': '203.0.113.8' } })).body.problems,
  ).toEqual([]);
  await world.door('PUT', '/faults', { spendingLimits: 'off' });
  expect(
    (await world.validate({ ...asked, headers: { 'x-forwarded-for': '203.0.113.7' } })).body.problems,
  ).toEqual([]);
});

test('the daily limit is over after a day', async ({ world }) => {
  const big = { deliveries: Array.from({ length: 4 }, () => ({ ...AIRBNB, product_value: 500 })) };
  for (let index = 0; index < 2; index++) {
    const order = await world.order(big);
    await world.door('POST', `/orders/${order.order_id}/pay`, {});
  }
  const problems = async () =>
    ((await world.validate(big)).body.problems as Body[]).map(({ problem }) => problem);
  expect(await problems()).toContain('DAILY_SPENDING_LIMIT_EXCEEDED');
  await world.door('POST', '/clock', { advance_seconds: 86_400 });
  expect(await problems()).not.toContain('DAILY_SPENDING_LIMIT_EXCEEDED');
});

test('unpaid orders count against no limit', async ({ world }) => {
  const big = { deliveries: Array.from({ length: 4 }, () => ({ ...AIRBNB, product_value: 500 })) };
  for (let index = 0; index < 5; index++) await world.order(big);
  expect((await world.validate(big)).body.problems).toEqual([]);
});
