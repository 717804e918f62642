import { expect, test } from '@playwright/test';
import { openList } from '@/lib/search';
import { startSandbox } from '../sandbox/start';
import { ask } from '../support/ask';
import { startStore } from '../support/store';

const SHOPPER = { 'accept-language': 'en-US' };
const CRAWLER = { 'user-agent': 'Somebot/1 (+https://example.com)', 'accept-language': 'en' };

type Counts = Record<string, { calls: number; limited: number }>;

/** A store that keeps to its share of a sandbox that enforces the published limits. */
async function openCareful() {
  const sandbox = await startSandbox({ port: 0 });
  const door = `${sandbox.url}/__sandbox`;
  await fetch(`${door}/faults`, { method: 'PUT', body: JSON.stringify({ limits: 'on' }) });
  const store = await startStore({ upstream: sandbox.url, env: { UPSTREAM_CALLS_PERCENT: '80' } });
  const counts = async (): Promise<Counts> => (await fetch(`${door}/counts`)).json();
  return {
    view: async (path: string, headers: Record<string, string> = SHOPPER) =>
      (await ask(store.url, path, { headers })).status,
    counts,
    limited: async () => Object.values(await counts()).reduce((sum, { limited }) => sum + limited, 0),
    calls: async () => Object.values(await counts()).reduce((sum, { calls }) => sum + calls, 0),
    brands: async (locale: string): Promise<string[]> => {
      const { body } = await ask(store.url, `/api/brands/${locale}`, { headers: SHOPPER });
      return openList(JSON.parse(body.toString('utf8'))).map(({ slug }) => `/${locale}/brands/${slug}`);
    },
    close: async () => {
      await store.stop();
      await sandbox.close();
    },
  };
}

let shop: Awaited<ReturnType<typeof openCareful>>;
test.beforeEach(async () => {
  shop = await openCareful();
});
test.afterEach(() => shop.close());

test('a thousand who come at once for a page that nobody has seen cost one call', async () => {
  const asked = Array.from({ length: 1_000 }, () => shop.view('/de-DE/brands/steam'));
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
  const { products, brands } = await shop.counts();
  expect(products).toEqual({ calls: 1, limited: 0 });
  expect(brands?.calls).toBeLessThanOrEqual(2);
  expect(await shop.limited()).toBe(0);
});

test('pages that have been seen cost nothing', async () => {
  const paths = (await shop.brands('en-US')).slice(0, 12);
  for (const path of paths) expect(await shop.view(path)).toBe(200);
  const before = await shop.calls();
  for (let round = 0; round < 50; round += 1) {
    const statuses = await Promise.all(paths.map((path) => shop.view(path)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  expect((await shop.calls()) - before).toBeLessThanOrEqual(0.02 * 50 * paths.length);
});

test('a crowd of crawlers is told to come again, and shoppers go on', async () => {
  const paths = await shop.brands('en-US');
  const crawled = paths.slice(0, 200);
  const statuses = await Promise.all(crawled.map((path) => shop.view(path, CRAWLER)));
  for (const path of crawled.slice(0, 40)) statuses.push(await shop.view(path, CRAWLER));
  expect(new Set(statuses)).toEqual(new Set([200, 503]));

  const opened = paths.slice(200, 215);
  expect(opened).toHaveLength(15);
  for (const path of opened) expect(await shop.view(path)).toBe(200);
  // What shoppers have opened is there for crawlers too.
  for (const path of opened) expect(await shop.view(path, CRAWLER)).toBe(200);
  expect(await shop.limited()).toBe(0);
});
