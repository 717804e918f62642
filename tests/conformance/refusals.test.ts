import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Body, World } from '../unit/sandbox/support';
import { expectLike, fixture, readOnly, test } from './wire';

const codesOf = (body: Body) => (body.problems as Body[]).map(({ problem }) => problem);
const mail = () => `buyer${randomInt(1_000_000_000)}@example.com`;

const rewarble = {
  brand_name: 'Rewarble Bank Transfer USD',
  country_code: 'US',
  denomination: 'range',
  product_value: 20,
  beneficiary_account: 'buyer@example.com',
};
const airbnb = { ...rewarble, brand_name: 'Airbnb', product_value: 500 };

/** Spends what an address may spend in a day, and answers the address. */
async function exhaust(world: World): Promise<string> {
  const ip = `198.51.100.${randomInt(255)}`;
  for (let index = 0; index < 2; index++) {
    const order = await world.order({
      email: mail(),
      deliveries: [airbnb, airbnb, airbnb, airbnb],
      headers: { 'x-forwarded-for': ip },
    });
    await world.door('POST', `/orders/${order.order_id}/pay`, {});
  }
  return ip;
}

if (!readOnly) {
  test('a good request validates', async ({ world }) => {
    const { status, body } = await world.post('/v5/orders/validations', fixture('req_validate'));
    expect(status).toBe(200);
    expectLike(body, 'validation_ok');
    expect(body).toMatchObject({ coin_amount: '101.48', problems: [] });
  });

  test('several problems come together, and there is no price', async ({ world }) => {
    const bad = { ...airbnb, product_value: 5000, beneficiary_account: 'not-an-email' };
    const { status, body } = await world.validate({ promo: 'EXPIRED', deliveries: [bad] });
    expect(status).toBe(200);
    expectLike(body, 'validation_problems');
    expect(codesOf(body)).toEqual(expect.arrayContaining(codesOf(fixture('validation_problems'))));
    expect(body.coin_amount).toBeNull();
  });

  test('too little for the network is told with the least that is enough', async ({ world }) => {
    const small = {
      ...rewarble,
      brand_name: 'PUBG Mobile',
      denomination: '60 UC',
      beneficiary_account: 'player_51234',
    };
    const { body } = await world.validate({ promo: 'HALF', deliveries: [small] });
    expectLike(body, 'validation_problem_min_amount');
    expect(body.problems).toMatchObject([
      {
        problem: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
        moreDetails: {
          threshold: '0.562099175481640',
          minimumAmountCoinSymbol: 'USDC',
          minimumAmountUSD: '0.56',
          minimumAmountCoin: '0.57',
        },
      },
    ]);
  });

  test('a network a brand refuses is told with those it takes', async ({ world }) => {
    const { body } = await world.validate({ network: 'Base', deliveries: [rewarble] });
    expectLike(body, 'validation_problem_network');
    expect(codesOf(body)).toEqual(codesOf(fixture('validation_problem_network')));
  });

  test('a spending limit is told with everything that was counted', async ({ world }) => {
    const ip = await exhaust(world);
    const change = { email: mail(), deliveries: [airbnb, airbnb], headers: { 'x-forwarded-for': ip } };
    const { body } = await world.validate(change);
    expectLike(body, 'validation_problem_spending_limit');
    const refused = await world.create(change);
    expect(refused.status).toBe(422);
    expectLike(refused.body, 'error_daily_limit_on_create');
    expect(refused.body.detail).toBe('DAILY_SPENDING_LIMIT_EXCEEDED');
  });

  test('electronic money wants a login when it is bought', async ({ world }) => {
    const { status, body } = await world.create({ network: 'Arbitrum', deliveries: [rewarble] });
    expect(status).toBe(422);
    expectLike(body, 'error_login_required_on_create');
  });

  test('a suspended coin is an error of its own', async ({ world }) => {
    await world.door('PUT', '/faults', { suspendedCoins: ['USDT'] });
    const { status, body } = await world.validate({ coin: 'USDT', network: 'Solana' });
    await world.door('PUT', '/faults', { suspendedCoins: null });
    expect(status).toBe(422);
    expect(body).toEqual(fixture('error_suspended_coin'));
  });

  test('a body that says nothing is a bad request', async ({ world }) => {
    const { status, body } = await world.post('/v5/orders', {});
    expect(status).toBe(400);
    expectLike(body, 'error_bad_request');
  });

  test('too many calls answer the example', async ({ world }) => {
    await world.door('PUT', '/faults', { endpoints: { currencies: { rateLimitAfter: 0 } } });
    const { status, body } = await world.get('/v3/currencies');
    await world.door('PUT', '/faults', { endpoints: null });
    expect(status).toBe(429);
    expect(body).toEqual(fixture('error_rate_limited'));
  });
}

test('an unknown order is not found', async ({ world }) => {
  const { status, body } = await world.get('/v5/orders/00000000-0000-4000-8000-000000000000');
  expect(status).toBe(404);
  expectLike(body, 'error_order_not_found');
});
