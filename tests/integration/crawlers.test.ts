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

type Node = Record<string, unknown> & { '@type': string };

/** What a page says to programs, by what it is. */
async function saidBy(url: string): Promise<Record<string, Node>> {
  const { origin, pathname } = new URL(url);
  const { text } = await read(origin, pathname);
  const all = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  return Object.fromEntries(
    all.map(([, json = '']) => JSON.parse(json) as Node).map((node) => [node['@type'], node]),
  );
}

test('a product says to programs what it says to people', async ({ world }) => {
  const url = `${world.store.url}/en-US/brands/steam`;
  const { Product, BreadcrumbList } = await saidBy(url);
  expect(Product).toMatchObject({ brand: { '@type': 'Brand', name: 'Steam' }, url });
  expect(Product?.offers).toEqual({
    '@type': 'AggregateOffer',
    availability: 'https://schema.org/InStock',
    priceCurrency: 'USD',
    lowPrice: expect.stringMatching(/^\d+\.\d+$/),
    highPrice: expect.stringMatching(/^\d+\.\d+$/),
    offerCount: expect.any(Number),
    url,
    eligibleRegion: 'US',
  });
  expect(BreadcrumbList?.itemListElement).toMatchObject([
    { position: 1, item: `${world.store.url}/en-US` },
    { position: 2, item: `${world.store.url}/en-US/brands` },
    { position: 3, name: 'Games', item: `${world.store.url}/en-US/categories/games` },
    { position: 4, name: 'Steam', item: url },
  ]);
});

test('where no price is known no offer is claimed, and what is no offer is no product', async ({ world }) => {
  for (const slug of ['kroger', 'sling-tv', 'spafinder-wellness']) {
    const { Product, ItemPage } = await saidBy(`${world.store.url}/en-US/brands/${slug}`);
    expect(Product, slug).toBeUndefined();
    expect(ItemPage, slug).toMatchObject({ about: { '@type': 'Brand' } });
    expect(ItemPage, slug).not.toHaveProperty('offers');
  }
});

const metaOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<meta property="og:([\w:]+)" content="([^"]*)"\/>/g)].map(([, name, content]) => [
      name,
      content,
    ]),
  );

test('a link that is posted shows what it leads to, with a picture that is there', async ({ world }) => {
  const { url } = world.store;
  for (const path of ['', '/brands', '/categories/games', '/kinds/gift-cards', '/brands/steam']) {
    const meta = metaOf((await read(url, `/en-US${path}`)).text);
    expect(meta, path).toMatchObject({
      type: 'website',
      site_name: 'Giftframe',
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
      url: `${url}/en-US${path}`,
      locale: 'en_US',
    });
    expect(meta.title, path).not.toContain('Giftframe');
    if (path === '/brands/steam') expect(meta.image).toMatch(/_500x318\.jpg$/);
    else expect(meta.image, path).toBe(`${url}/cards/giftframe.png`);
  }
  const picture = await ask(url, '/cards/giftframe.png');
  expect(picture.status).toBe(200);
  expect(picture.headers['content-type']).toBe('image/png');
});

test('another storefront shows its own name, language and picture', async ({ world }) => {
  const linden = await startStore({ upstream: world.sandbox.url, env: { STOREFRONT: 'linden' } });
  const meta = metaOf((await read(linden.url, '/de-DE')).text);
  expect(meta).toMatchObject({
    site_name: 'Linden',
    locale: 'de_DE',
    title: 'Gutscheine aus ganz Europa, bezahlt mit Bitcoin',
    image: `${linden.url}/cards/linden.png`,
  });
  expect((await ask(linden.url, '/cards/linden.png')).status).toBe(200);
  await linden.stop();
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
