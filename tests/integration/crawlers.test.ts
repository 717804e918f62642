import { ask } from '../support/ask';
import { startStore } from '../support/store';
import { expect, test } from '../support/world';

const locationsOf = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
const read = async (base: string, path: string) => {
  const answer = await ask(base, path);
  return { ...answer, text: answer.body.toString('utf8') };
};

test('a crawler finds every market, and in it every brand once, in the language of the shop', async ({
  world,
}) => {
  const { url } = world.store;
  const robots = await read(url, '/robots.txt');
  const [, index = ''] = /^Sitemap: (.+)$/m.exec(robots.text) ?? [];
  expect(index).toBe(`${url}/sitemap.xml`);

  const markets = locationsOf((await read(url, '/sitemap.xml')).text);
  expect(markets).toContain(`${url}/sitemaps/US.xml`);
  expect(new Set(markets).size).toBe(markets.length);

  const answer = await read(url, '/sitemaps/US.xml');
  expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
  const pages = locationsOf(answer.text);
  expect(pages).toContain(`${url}/en-US/brands/steam`);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.filter((page) => !page.startsWith(`${url}/en-US`))).toEqual([]);
  for (const page of [pages[0], pages[1], pages.at(-1), `${url}/en-US/brands/steam`]) {
    const { status, text } = await read(url, String(page).slice(url.length));
    expect(status, page).toBe(200);
    expect(text).toContain(`<link rel="canonical" href="${page}"/>`);
  }
});

test('no sitemap is better than an empty one: a market that cannot be read answers 503, one that is not ours 404', async ({
  world,
}) => {
  for (const path of ['/sitemaps/us.xml', '/sitemaps/XX.xml', '/sitemaps/US']) {
    expect((await ask(world.store.url, path)).status, path).toBe(404);
  }
  const cut = await startStore({ upstream: 'http://127.0.0.1:1' });
  expect((await ask(cut.url, '/sitemaps/US.xml')).status).toBe(503);
  expect((await ask(cut.url, '/sitemap.xml')).status).toBe(200);
  await cut.stop();
});

test('a product says to programs what it says to people', async ({ world }) => {
  const { url } = world.store;
  const { text } = await read(url, '/en-US/brands/steam');
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text) ?? [];
  const graph = JSON.parse(json)['@graph'];
  const product = graph.find((node: { '@type': string }) => node['@type'] === 'Product');
  expect(product).toMatchObject({
    brand: { name: 'Steam' },
    url: `${url}/en-US/brands/steam`,
    offers: [{ '@type': 'AggregateOffer', priceCurrency: 'USDC', eligibleRegion: 'US' }],
  });
  expect(product.offers[0].lowPrice).toMatch(/^\d+\.\d+$/);
  const trail = graph.find((node: { '@type': string }) => node['@type'] === 'BreadcrumbList');
  expect(trail.itemListElement.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3]);
  expect(text).toMatch(/<meta property="og:image" content="[^"]+_500x318\.jpg"\/>/);
});

test('pages of one shopper ask not to be listed, and nothing keeps a crawler from reading that', async ({
  world,
}) => {
  const { url } = world.store;
  const robots = await read(url, '/robots.txt');
  for (const path of ['/en-US/checkout', '/en-US/order', '/en-US/orders']) {
    expect((await read(url, path)).text, path).toContain('<meta name="robots" content="noindex"/>');
    expect(robots.text).not.toContain(path.slice('/en-US'.length));
  }
});

test('a language model is told what the shop is, with addresses that work', async ({ world }) => {
  const { url } = world.store;
  const { text, headers } = await read(url, '/llms.txt');
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(text.startsWith('# Giftframe\n')).toBe(true);
  for (const [, address = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
    expect((await ask(url, address.slice(url.length))).status, address).toBe(200);
  }
});
