import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startSandbox } from '../sandbox/start';
import { ask } from '../support/ask';
import { startStore } from '../support/store';
import { expect, test } from '../support/world';

const INDEX = '/api/search/en-US';
const elsewhere = (q: string, locale = 'en-US') => `/api/search?${new URLSearchParams({ locale, q })}`;

test('the index of a market is sent compressed, by name, and to be kept', async ({ world }) => {
  const plain = await ask(world.store.url, INDEX, { headers: {} });
  expect(plain.status).toBe(200);
  expect(plain.headers).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'public, max-age=300, s-maxage=300, stale-while-revalidate=3600',
    vary: expect.stringMatching(/accept-encoding/i),
  });
  const { index, words } = JSON.parse(plain.body.toString('utf8'));
  expect(index.names).toContain('Steam');
  expect(words.label).toBe('Search results');

  for (const [encoding, unpack] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const) {
    const packed = await ask(world.store.url, INDEX, { headers: { 'accept-encoding': encoding } });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.body.length).toBeLessThan(12_000);
    expect(unpack(packed.body)).toEqual(plain.body);
  }

  const etag = String(plain.headers.etag);
  const again = await ask(world.store.url, INDEX, { headers: { 'if-none-match': etag } });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
});

test('each language has its own words, and no market that the shop does not have an index', async ({
  world,
}) => {
  const german = await ask(world.store.url, '/api/search/de-US', { headers: {} });
  const { index, words } = JSON.parse(german.body.toString('utf8'));
  expect(words.label).toBe('Suchergebnisse');
  expect(index.places).toContainEqual({
    name: 'Spiele',
    words: 'games',
    href: expect.stringContaining('/de-US/'),
  });
  for (const locale of ['xx-US', 'en-XX', 'en-us', 'en', '__proto__', '..%2fen-US']) {
    const { status } = await ask(world.store.url, `/api/search/${locale}`, { headers: {} });
    expect([400, 404], locale).toContain(status);
  }
});

test('other countries answer from memory: hundreds of keys are no call upstream', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const store = await startStore({ upstream: sandbox.url });
  const lists = async () => {
    const received = await (await fetch(`${sandbox.url}/__sandbox/requests`)).json();
    return received.filter(({ endpoint }: { endpoint: string }) => endpoint === 'brands').length;
  };
  try {
    expect((await ask(store.url, '/en-DE/brands', { headers: {} })).status).toBe(200);
    expect((await ask(store.url, INDEX, { headers: {} })).status).toBe(200);
    const before = await lists();
    for (let key = 0; key < 300; key++) {
      const headers = { 'x-forwarded-for': `198.51.100.${key % 250}` };
      const { status, body } = await ask(store.url, elsewhere('amazon.de'), { headers });
      expect(status).toBe(200);
      expect(JSON.parse(body.toString('utf8')).elsewhere[0]).toMatchObject({
        name: 'Amazon.de',
        slug: 'amazon-de',
        country: 'DE',
      });
    }
    // The walk through the other countries has begun, at one in six seconds.
    expect((await lists()) - before).toBeLessThanOrEqual(2);
  } finally {
    await store.stop();
    await sandbox.close();
  }
});

test('what a stranger asks is bounded in length and in number', async ({ world }) => {
  const headers = { 'x-forwarded-for': '203.0.113.42' };
  const statusOf = async (path: string) => (await ask(world.store.url, path, { headers })).status;
  for (const q of ['', ' ', 'x'.repeat(81)]) expect(await statusOf(elsewhere(q))).toBe(400);
  expect(await statusOf('/api/search')).toBe(400);
  expect(await statusOf(elsewhere('steam', 'xx-XX'))).toBe(400);
  for (const q of ['%00', '<script>', '\u202E', '('.repeat(80), 'ﷺ'.repeat(80), '🛒'.repeat(40)]) {
    expect(await statusOf(elsewhere(q)), q).toBe(200);
  }

  let last = 200;
  for (let asked = 0; last === 200 && asked < 200; asked++) last = await statusOf(elsewhere('steam'));
  expect(last).toBe(429);
});
