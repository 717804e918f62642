import { startSandbox } from '../sandbox/start';
import { ask } from '../support/ask';
import { startStore } from '../support/store';
import { expect, test } from '../support/world';

type Query = Record<string, string>;

const STEAM = { country: 'US', brand: 'steam', denomination: '20 USD', coin: 'USDC' };
const AIRBNB = { country: 'US', brand: 'airbnb', denomination: 'range', value: '100', coin: 'USDC' };

const quotePath = (query: Query): string => `/api/quote?${new URLSearchParams(query)}`;

let addresses = 0;
/** Another shopper each time, since one address may ask only so often. */
const newAddress = () => `198.51.${Math.floor(++addresses / 250)}.${1 + (addresses % 250)}`;

async function get(
  base: string,
  path: string,
  headers: Record<string, string> = { 'x-forwarded-for': newAddress() },
) {
  const { status, headers: answered, body } = await ask(base, path, { headers });
  return { status, headers: answered, json: JSON.parse(body.toString('utf8')) };
}

const bend = (sandbox: string, faults: object) =>
  fetch(`${sandbox}/__sandbox/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });

const upstreamOf = async (base: string): Promise<string> => (await get(base, '/api/status')).json.upstream;

test('a card and an amount of a range are quoted now, for this shopper alone', async ({ world }) => {
  const { store } = world;
  const card = await get(store.url, quotePath(STEAM));
  expect(card.status).toBe(200);
  expect(card.headers['cache-control']).toBe('no-store');
  expect(card.json).toMatchObject({
    price: { currency: 'USDC' },
    faceValue: { amount: '20', currency: 'USD' },
    label: '$20',
  });
  expect(card.json.price.amount).toMatch(/^\d+\.\d+$/);
  expect(Math.abs(Date.now() - card.json.at)).toBeLessThan(15_000);

  const range = await get(store.url, quotePath(AIRBNB));
  expect(range.json).toMatchObject({
    price: { currency: 'USDC' },
    faceValue: { amount: '100', currency: 'USD' },
  });
});

test('the upstream hears the shopper’s address and agent, cleaned, and nobody else’s', async ({ world }) => {
  const agent = `Wallet/1 ${'x'.repeat(400)}`;
  const headers = { 'x-forwarded-for': '<script>, 1.2.3.4, 198.51.100.9', 'user-agent': agent };
  expect((await get(world.store.url, quotePath({ ...AIRBNB, value: '77' }), headers)).status).toBe(200);

  const received = await (await fetch(`${world.sandbox.url}/__sandbox/requests`)).json();
  const price = received.filter(({ path }: { path: string }) => path.includes('face_value=77'));
  expect(price).toHaveLength(1);
  expect(price[0].headers).toMatchObject({
    'x-forwarded-for': '198.51.100.9',
    'user-agent': agent.slice(0, 256),
    'x-cr-application': 'test-partner',
  });
  const lists = received.filter(({ endpoint }: { endpoint: string }) => endpoint === 'brands');
  for (const list of lists) expect(list.headers['x-forwarded-for']).toBe('127.0.0.1');
});

test('the ways to pay are the storefront’s coins and networks, in its order', async ({ world }) => {
  const { status, headers, json } = await get(world.store.url, '/api/payment-methods');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(json.coins.map(({ coin }: { coin: string }) => coin)).toEqual(['USDC', 'USDT', 'BTC', 'ETH', 'SOL']);
  expect(json.coins[0].networks[0]).toMatchObject({ network: 'Solana', isSuspended: false });
});

test('the status says that this is a test and that one can buy', async ({ world }) => {
  const { status, headers, json } = await get(world.store.url, '/api/status');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(json).toMatchObject({ upstream: 'up', checkout: 'open', isTest: true, now: expect.any(Number) });
});

const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1e308',
  'NaN',
  'null',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '\u0000',
  '\r\nx-evil: 1',
  "' OR '1'='1",
  '"; DROP TABLE orders; --',
  '<script>alert(1)</script>',
  '<%= 7*7 %>',
  '{{7*7}}',
  'javascript:alert(1)',
  'http://169.254.169.254/',
  '\u202Egnp.exe',
  '🛒'.repeat(50),
  'x'.repeat(3_000),
  'US,US',
  'us',
  'ÜS',
];

test('whatever a stranger asks, the answer is a refusal in words of ours', async ({ world }) => {
  expect(HOSTILE).toHaveLength(30);
  for (const field of ['country', 'brand', 'denomination', 'value', 'coin'] as const) {
    for (const text of HOSTILE) {
      const { status, json } = await get(world.store.url, quotePath({ ...AIRBNB, [field]: text }));
      expect(status, `${field}=${text.slice(0, 40)}`).toBeGreaterThanOrEqual(400);
      expect(status, `${field}=${text.slice(0, 40)}`).toBeLessThan(500);
      expect(json.problems[0].code).toMatch(/^\w+$/);
    }
  }
});

test('what a stranger adds to an address changes nothing', async ({ world }) => {
  for (const text of HOSTILE) {
    const extra = encodeURIComponent(text);
    for (const path of ['/api/status', '/api/payment-methods']) {
      expect((await get(world.store.url, `${path}?x=${extra}`)).status).toBe(200);
    }
    expect((await get(world.store.url, `${quotePath(STEAM)}&x=${extra}`)).status).toBe(200);
  }
});

test('a quote without its parts names what is missing', async ({ world }) => {
  const { status, json } = await get(world.store.url, '/api/quote');
  expect(status).toBe(400);
  expect(json.problems.map(({ field }: { field: string }) => field)).toEqual([
    'country',
    'brand',
    'denomination',
    'coin',
  ]);
});

test('an address that asks without end is told how long to wait', async ({ world }) => {
  const headers = { 'x-forwarded-for': '203.0.113.77' };
  let last = await get(world.store.url, quotePath(STEAM), headers);
  for (let n = 0; last.status === 200 && n < 200; n += 1)
    last = await get(world.store.url, quotePath(STEAM), headers);
  expect(last.status).toBe(429);
  expect(last.json.problems[0].code).toBe('too_many_requests');
  expect(last.headers['retry-after']).toMatch(/^\d+$/);
  expect((await get(world.store.url, quotePath(STEAM))).status).toBe(200);
});

test('an amount that is not sold says which are, a brand that is denied is not found', async ({ world }) => {
  const off = await get(world.store.url, quotePath({ ...AIRBNB, value: '7' }));
  expect([off.status, off.json.problems[0].code, off.json.problems[0].facts.currency]).toEqual([
    422,
    'amount_not_offered',
    'USD',
  ]);
  for (const brand of ['visa-prepaid', 'american-express', 'no-such-brand']) {
    const unknown = await get(world.store.url, quotePath({ ...STEAM, brand }));
    expect([unknown.status, unknown.json.problems[0].code]).toEqual([404, 'brand_not_found']);
  }
});

test('a catalog that is empty for a moment breaks nothing', async () => {
  const sandbox = await startSandbox({ port: 0 });
  await bend(sandbox.url, { emptyCatalogGlitch: {} });
  const store = await startStore({ upstream: sandbox.url });
  try {
    expect((await ask(store.url, '/en-US/brands')).status).toBe(200);
    expect((await get(store.url, quotePath(STEAM))).status).toBe(404);
    expect(await upstreamOf(store.url)).toBe('up');
  } finally {
    await store.stop();
    await sandbox.close();
  }
});

test('while the upstream is away the catalog stays, prices do not, and its return is seen within 15 s', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const store = await startStore({ upstream: sandbox.url });
  try {
    expect((await ask(store.url, '/en-US/brands/steam')).status).toBe(200);
    expect((await get(store.url, '/api/payment-methods')).status).toBe(200);
    expect(await upstreamOf(store.url)).toBe('up');

    await sandbox.close();
    const unpriced = await get(store.url, quotePath(AIRBNB));
    expect(unpriced.status).toBe(503);
    expect(unpriced.json).toEqual({ problems: [{ code: 'upstream_unreachable' }] });
    await expect.poll(() => upstreamOf(store.url), { timeout: 45_000 }).toBe('down');
    expect((await get(store.url, '/api/status')).json.checkout).toBe('closed');
    expect((await ask(store.url, '/en-US/brands/steam')).status).toBe(200);
    expect((await ask(store.url, '/en-US/brands/airbnb')).status).toBe(503);
    expect((await get(store.url, '/api/payment-methods')).status).toBe(200);

    const back = await startSandbox({ port: Number.parseInt(new URL(sandbox.url).port, 10) });
    try {
      await expect.poll(() => upstreamOf(store.url), { timeout: 15_000 }).toBe('up');
      expect((await get(store.url, quotePath(AIRBNB))).status).toBe(200);
      expect((await ask(store.url, '/en-US/brands/airbnb')).status).toBe(200);
    } finally {
      await back.close();
    }
  } finally {
    await store.stop();
  }
});

test('a slow, broken or babbling upstream is an answer of ours, never a 500', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const store = await startStore({ upstream: sandbox.url });
  try {
    expect((await get(store.url, quotePath(STEAM))).status).toBe(200);
    let value = 100;
    for (const fault of [
      { status: 500 },
      { status: 429 },
      { status: 404 },
      { html: true },
      { truncated: true },
      { down: true },
    ]) {
      const bent = await bend(sandbox.url, { endpoints: { price: fault } });
      expect(bent.status, JSON.stringify(fault)).toBe(200);
      value += 1;
      const { status, json } = await get(store.url, quotePath({ ...AIRBNB, value: String(value) }));
      expect([422, 503], JSON.stringify(fault)).toContain(status);
      expect(json.problems[0].code).toMatch(/^[a-zA-Z_]+$/);
    }
  } finally {
    await store.stop();
    await sandbox.close();
  }
});
