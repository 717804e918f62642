import { expect } from '@playwright/test';
import { type Answer, test, type World } from '../support';

const limit = (world: World) => world.door('PUT', '/faults', { limits: 'on' });
const homepage = (world: World) => world.get('/v2/homepage?country_code=AQ');

async function repeat(times: number, call: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time++) answers.push(await call());
  return answers;
}

test('limits are off until they are switched on', async ({ world }) => {
  const answers = await repeat(31, () => homepage(world));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers[0]?.headers.has('x-ratelimit-limit')).toBe(false);
});

test('a call beyond the window is refused, and says when the next one may be made', async ({ world }) => {
  await limit(world);
  const answers = await repeat(30, () => homepage(world));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers[0]?.headers.get('x-ratelimit-limit')).toBe('30');
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('29');

  const { status, body, headers } = await homepage(world);
  expect({ status, detail: body.detail }).toEqual({ status: 429, detail: 'TOO_MANY_REQUESTS' });
  expect(headers.get('x-ratelimit-remaining')).toBe('0');
  const wait = Number(headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);

  await world.door('POST', '/clock', { advance_seconds: wait });
  expect((await homepage(world)).status).toBe(200);
});

test('each endpoint has its own window, an order and its stream share one, search has none', async ({
  world,
}) => {
  await limit(world);
  await repeat(31, () => homepage(world));
  expect((await world.get('/v2/brands?country_code=AQ')).status).toBe(200);
  const searches = await repeat(70, () => world.get('/v2/search/AQ?q=steam'));
  expect(searches.every(({ status }) => status === 200)).toBe(true);

  await repeat(119, () => world.get('/v5/orders/nobody'));
  expect((await world.get('/v5/orders/nobody/subscribe')).status).toBe(404);
  expect((await world.get('/v5/orders/nobody')).status).toBe(429);
});

test('calls and refusals are counted by endpoint, those of a switch too, until cleared', async ({
  world,
}) => {
  await limit(world);
  await repeat(32, () => homepage(world));
  await world.door('PUT', '/faults', { endpoints: { price: { status: 429 } } });
  await world.get('/v4/products/price');
  expect((await world.door('GET', '/counts')).body).toEqual({
    homepage: { calls: 32, limited: 2 },
    price: { calls: 1, limited: 1 },
  });
  await world.door('DELETE', '/counts');
  expect((await world.door('GET', '/counts')).body).toEqual({});
});
