import { expect } from '@playwright/test';
import { AIRBNB, type Body, test, type World } from '../support';

const BRANDS = '/v2/brands?country_code=US';
const set = (world: World, faults: unknown) => world.door('PUT', '/faults', faults);

test('an endpoint answers a status as often as told, then recovers', async ({ world }) => {
  await set(world, { endpoints: { brands: { status: 503, times: 2 } } });
  const statuses = [];
  for (let index = 0; index < 3; index++) statuses.push((await world.get(BRANDS)).status);
  expect(statuses).toEqual([503, 503, 200]);
  expect((await world.get('/v2/homepage?country_code=US')).status).toBe(200);
});

test('an endpoint that is down breaks the connection', async ({ world }) => {
  await set(world, { endpoints: { all: { down: true } } });
  await expect(world.get(BRANDS)).rejects.toThrow();
  expect((await world.get('/logos_v2/steam.webp')).status, 'images are not part of all').toBe(200);
  await world.door('DELETE', '/faults');
  expect((await world.get(BRANDS)).status).toBe(200);
});

test('too many calls are told when to come back', async ({ world }) => {
  await set(world, { endpoints: { price: { rateLimitAfter: 2, retryAfter: 30 } } });
  const price = () =>
    world.get('/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100&coin=USDC');
  expect([(await price()).status, (await price()).status]).toEqual([200, 200]);
  const limited = await price();
  expect(limited).toMatchObject({ status: 429, body: { detail: 'TOO_MANY_REQUESTS' } });
  expect(limited.headers.get('retry-after')).toBe('30');
});

test('answers can be HTML, empty, or broken off', async ({ world }) => {
  await set(world, {
    endpoints: {
      brands: { html: true },
      homepage: { status: 500, empty: true },
      payment_vias: { truncated: true },
    },
  });
  const page = await world.get(BRANDS);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const empty = await world.get('/v2/homepage?country_code=US');
  expect([empty.status, empty.text]).toEqual([500, '']);
  await expect(world.get('/v3/payment_vias')).rejects.toThrow(SyntaxError);
});

test('a late answer and a slow first byte arrive whole', async ({ world }) => {
  await set(world, { endpoints: { currencies: { latencyMs: 30 }, brands: { slowFirstByteMs: 30 } } });
  expect((await world.get('/v3/currencies')).status).toBe(200);
  expect((await world.get(BRANDS)).body.country_code).toBe('US');
});

test('a partner id is wanted only when switched', async ({ world }) => {
  expect((await world.get(BRANDS)).status).toBe(200);
  await set(world, { partnerHeader: 'required' });
  expect((await world.get(BRANDS)).status).toBe(400);
  expect((await world.get(BRANDS, { 'x-cr-application': 'partner' })).status).toBe(200);
});

test('the catalog can be empty for a moment', async ({ world }) => {
  await set(world, { emptyCatalogGlitch: { times: 1 } });
  expect((await world.get(BRANDS)).body.all_brands).toEqual([]);
  expect((await world.get(BRANDS)).body.all_brands).not.toEqual([]);
});

test('prices follow their factor and rates theirs', async ({ world }) => {
  const price = async (coin: string) =>
    (await world.get(`/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100&coin=${coin}`)).body
      .coin_amount;
  await set(world, { rates: { mode: 'fixed' } });
  expect(await price('USDC')).toBe('101.48');
  const before = String(await price('BTC'));
  await set(world, { priceFactor: '1.10' });
  expect(await price('USDC')).toBe('111.63');
  await set(world, { priceFactor: null, rates: { mode: 'fixed', factors: { BTC: '2' } } });
  const [half, whole] = [String(await price('BTC')), before].map((text) => BigInt(text.replace('.', '')));
  expect(((half ?? 0n) * 2n - (whole ?? 0n)) ** 2n).toBeLessThanOrEqual(4n);
});

test('product ids turn over with time when switched', async ({ world }) => {
  const ids = async () => {
    const [group] = (await world.get('/v5/products/country/US?family_name=steam')).body as unknown as {
      products: Body[];
    }[];
    return group?.products.map(({ product_id }) => product_id);
  };
  const stable = await ids();
  await world.door('POST', '/clock', { advance_seconds: 60 });
  expect(await ids()).toEqual(stable);
  await set(world, { productIdRotation: true });
  const turning = await ids();
  await world.door('POST', '/clock', { advance_seconds: 60 });
  expect(await ids()).not.toEqual(turning);
});

test('validations can be given problems word for word, or refused as a whole', async ({ world }) => {
  const problem = { problem: 'SOMETHING_NEW', moreDetails: { a: [1, null] } };
  await set(world, { validationProblems: [problem] });
  expect((await world.validate()).body.problems).toEqual([problem]);
  await set(world, {
    validationProblems: [],
    validationError: {
      status: 422,
      detail: 'LOYALTY_BELOW_MINIMUM',
      moreDetails: { minimum_points: 5 },
      times: 1,
    },
  });
  expect(await world.validate()).toMatchObject({
    status: 422,
    body: { detail: 'LOYALTY_BELOW_MINIMUM', moreDetails: { minimum_points: 5 } },
  });
  expect((await world.validate()).status).toBe(200);
});

test('an empty list of problems is an array, null or absent', async ({ world }) => {
  expect((await world.validate()).body.problems).toEqual([]);
  await set(world, { problems: 'null' });
  expect((await world.validate()).body.problems).toBeNull();
  await set(world, { problems: 'absent' });
  expect((await world.validate()).body).not.toHaveProperty('problems');
  expect((await world.validate({ promo: 'EXPIRED' })).body.problems).toHaveLength(1);
});

test('epochs and values take the type that is switched', async ({ world }) => {
  await set(world, { epochs: 'string', paymentValue: 'string' });
  const created = await world.order();
  const read = await world.read(created.order_id);
  for (const body of [created, read])
    expect([typeof body.created_at, typeof body.payment_value]).toEqual(['string', 'string']);
  await set(world, { epochs: 'number', paymentValue: 'number' });
  const again = await world.read(created.order_id);
  expect([typeof again.updated_at, typeof again.payment_value]).toEqual(['number', 'number']);
});

test('a range order echoes its amount, or the word range', async ({ world }) => {
  const echo = async () => (await world.order({ deliveries: [AIRBNB] })).deliveries[0]?.deliverable;
  expect(await echo()).toMatchObject({
    denomination: '100 USD',
    localized_denomination: '$100',
    product_value: 100,
  });
  await set(world, { rangeEcho: 'range' });
  expect(await echo()).toMatchObject({ denomination: 'range', product_value: 100 });
});

test('a switch that does not exist or has a wrong value changes nothing', async ({ world }) => {
  for (const wrong of [
    { nonsense: 1 },
    { epochs: 'never' },
    { endpoints: { brands: { statu: 1 } } },
    { endpoints: { nowhere: {} } },
    { windowSeconds: 0 },
    { priceFactor: '-1' },
    { sse: { dropEveryN: 'two' } },
    { create: { outcome: 'perhaps' } },
    [],
  ]) {
    const answer = await set(world, wrong);
    expect(answer.status, JSON.stringify(wrong)).toBe(400);
    expect(answer.body.detail).toMatch(/expected|unknown switch/);
  }
  const clean = (await world.door('GET', '/faults')).body;
  await world.door('DELETE', '/faults');
  expect((await world.door('GET', '/faults')).body).toEqual(clean);
});
