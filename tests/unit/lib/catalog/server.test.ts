import { expect, test } from '@playwright/test';
import type { QuoteRequest } from '@/lib/catalog';
import {
  findProduct,
  getBrand,
  getHome,
  knownSlugs,
  listBrands,
  paymentCoins,
  pricesIn,
  quote,
  soldIn,
} from '@/lib/catalog/server';
import {
  connectTo,
  deadAddress,
  example,
  json,
  type LocalUpstream,
  openUpstream,
  status,
} from '../upstream/local-upstream';

const US = { tag: 'en-US', language: 'en', country: 'US' } as const;
const shopper = { ip: '203.0.113.7', userAgent: 'Shopper/1' };
const STEAM: QuoteRequest = { country: 'US', brand: 'steam', denomination: '20 USD', coin: 'USDC' };
const AIRBNB: QuoteRequest = {
  country: 'US',
  brand: 'airbnb',
  denomination: 'range',
  value: '100',
  coin: 'USDC',
};

let upstream: LocalUpstream;
let bodies: Record<string, unknown>;

test.beforeEach(async () => {
  upstream = await openUpstream({ read: 2_000 });
  bodies = {
    '/v2/brands': example('brands_US'),
    '/v2/homepage': example('homepage_US'),
    '/v3/payment_vias': example('payment_vias'),
    '/v4/products/price': example('price_range'),
    Steam: example('products_US_steam_fixed'),
    Airbnb: example('products_US_airbnb_range'),
  };
  upstream.answer((request, response, nth) => {
    const { pathname, searchParams } = new URL(request.url ?? '', upstream.base);
    const body = bodies[searchParams.get('family_name') ?? pathname];
    (body === undefined ? status(503) : json(body))(request, response, nth);
  });
});
test.afterEach(() => upstream.close());

const asked = (path: string): number => upstream.received.filter(({ url }) => url.startsWith(path)).length;

test('a market is read once, for its list, its home page and its known addresses', async () => {
  expect(knownSlugs('US')).toBeUndefined();
  const [list, home] = await Promise.all([listBrands(US), getHome(US)]);
  expect(list.ok && list.value.length).toBe(6);
  expect(home.ok && home.value.rows.length).toBe(2);
  expect(knownSlugs('US')?.has('steam')).toBe(true);
  expect(asked('/v2/brands')).toBe(1);
});

test('what the storefront denies is nowhere: not listed, not a page, not quoted, not ordered', async () => {
  const list = await listBrands(US);
  expect(list.ok && list.value.map(({ name }) => name)).not.toContain('Rewarble Bank Transfer USD');
  const slug = 'rewarble-bank-transfer-usd';
  const none = { ok: false, problems: [{ code: 'brand_not_found' }] };
  const request = { ...STEAM, brand: slug };
  expect(knownSlugs('US')?.has(slug)).toBe(false);
  expect(await getBrand(US, slug, 'USDC')).toMatchObject(none);
  expect(await quote(request, shopper)).toMatchObject(none);
  expect(await findProduct(request, shopper)).toMatchObject(none);
});

test('a home page without its feed is made of the list', async () => {
  bodies['/v2/homepage'] = undefined;
  const home = await getHome(US);
  expect(home.ok && home.value.rows[0]?.category).toBe('games');
});

test('a brand’s page takes one question, and another language only its texts', async () => {
  const page = await getBrand(US, 'steam', 'USDC');
  expect(page.ok && page.value).toMatchObject({ name: 'Steam', country: 'US', redeemOnline: true });
  expect(page.ok && page.value.products.length).toBe(5);
  expect(asked('/v5/products')).toBe(1);
  await getBrand({ ...US, tag: 'de-US', language: 'de' }, 'steam', 'USDC');
  expect(asked('/v5/products')).toBe(2);
  expect(upstream.received.at(-1)?.url).toContain('lang=de');
});

test('a brand that lists nothing to buy has a page without products', async () => {
  bodies.Steam = [];
  const page = await getBrand(US, 'steam', 'USDC');
  expect(page.ok && page.value).toMatchObject({ name: 'Steam', products: [], descriptionHtml: null });
});

test('the brands of a family are one question', async () => {
  const { all_brands, ...feed } = example('brands_US') as { all_brands: object[] };
  const sister = { ...all_brands[0], brand_id: 'sister', brand: 'Steam Deck' };
  bodies['/v2/brands'] = { ...feed, all_brands: [...all_brands, sister] };
  const group = (example('products_US_steam_fixed') as object[])[0];
  bodies.Steam = [group, { ...group, brand: 'Steam Deck', products: [] }];
  const [one, other] = [await getBrand(US, 'steam', 'USDC'), await getBrand(US, 'steam-deck', 'USDC')];
  expect([one, other].map((page) => page.ok && page.value.products.length)).toEqual([5, 0]);
  expect(asked('/v5/products')).toBe(1);
});

test('of a family’s brands the one with the equal name is taken', async () => {
  const group = (example('products_US_steam_fixed') as object[])[0];
  bodies.Steam = [{ ...group, brand: 'Steam Deck', products: [] }, group];
  const page = await getBrand(US, 'steam', 'USDC');
  expect(page.ok && page.value.products.length).toBe(5);
  bodies.Airbnb = [{ ...group, brand: 'airbnb' }];
  expect(await getBrand(US, 'airbnb', 'USDC')).toMatchObject({ ok: true, value: { products: [] } });
});

test('a fixed card is quoted from its list, a range from its price', async () => {
  expect(await quote(STEAM, shopper)).toEqual({
    ok: true,
    value: {
      price: { amount: '21.43', currency: 'USDC' },
      faceValue: { amount: '20', currency: 'USD' },
      label: '$20',
      at: expect.any(Number),
    },
  });
  expect(await quote(AIRBNB, shopper)).toMatchObject({
    value: { price: { amount: '101.48', currency: 'USDC' }, faceValue: { amount: '100', currency: 'USD' } },
  });
});

test('fixed amounts are priced in another coin by one question, and ranges have no price yet', async () => {
  const ask = { country: 'US', brand: 'steam', coin: 'BTC' };
  bodies.Steam = JSON.parse(JSON.stringify(bodies.Steam).replaceAll('"USDC"', '"BTC"'));
  const both = await Promise.all([pricesIn(ask, shopper), pricesIn(ask, shopper)]);
  expect(both[0]).toEqual(both[1]);
  expect(both[0]).toMatchObject({
    ok: true,
    value: { prices: { '20 USD': { amount: '21.43', currency: 'BTC' } } },
  });
  expect(upstream.received.filter(({ url }) => url.includes('coin=BTC'))).toHaveLength(1);
  const none = { ok: true, value: { prices: {}, at: expect.any(Number) } };
  expect(await pricesIn({ ...ask, brand: 'airbnb' }, shopper)).toEqual(none);
  expect(await pricesIn({ ...ask, coin: 'XMR' }, shopper)).toMatchObject({ ok: false });
});

test('where a brand is sold is known from the lists in memory, and never asked for', async () => {
  expect(soldIn('steam')).toBeNull();
  await Promise.all([listBrands(US), listBrands({ country: 'DE' })]);
  expect(soldIn('steam')).toEqual({ name: 'Steam', countries: ['DE', 'US'] });
  expect(soldIn('no-such-brand')).toBeNull();
  expect(asked('/v2/brands')).toBe(2);
});

test('quotes of the same amount are one question, made in the shopper’s name', async () => {
  const values = ['100', '100.00', '0100', '100.0'];
  await Promise.all(values.map((value) => quote({ ...AIRBNB, value }, shopper)));
  expect(asked('/v4/products/price')).toBe(1);
  const price = upstream.received.find(({ url }) => url.startsWith('/v4/products/price'));
  expect(price?.url).toContain('face_value=100&');
  expect(price?.rawHeaders).toContain('203.0.113.7');
});

test('an amount that is not sold says which are', async () => {
  const facts = { min: '50', max: '500', step: '1', currency: 'USD' };
  for (const value of ['49', '501', '100.5', '', 'abc', '1e2', '-100', undefined]) {
    expect(await quote({ ...AIRBNB, value }, shopper)).toEqual({
      ok: false,
      problems: [{ code: 'amount_not_offered', field: 'value', facts }],
    });
  }
  expect(asked('/v4/products/price')).toBe(0);
});

test('what is not sold is not quoted', async () => {
  const problem = async (change: Partial<QuoteRequest>) => {
    const answer = await quote({ ...STEAM, ...change }, shopper);
    return answer.ok ? answer.value : answer.problems[0];
  };
  expect(await problem({ denomination: '21 USD' })).toMatchObject({
    code: 'NOT_AVAILABLE_PRODUCT',
    field: 'denomination',
  });
  expect(await problem({ denomination: 'range', value: '20' })).toMatchObject({
    code: 'NOT_AVAILABLE_PRODUCT',
  });
  expect(await problem({ value: '20' })).toMatchObject({ code: 'NOT_AVAILABLE_PRODUCT' });
  expect(await problem({ brand: 'spafinder-wellness' })).toMatchObject({
    code: 'OUT_OF_STOCK',
    field: 'brand',
  });
  expect(await problem({ brand: 'no-such-brand' })).toMatchObject({
    code: 'brand_not_found',
    field: 'brand',
  });
  expect(await problem({ country: 'KP' })).toMatchObject({ code: 'invalid_input', field: 'country' });
  expect(await problem({ coin: 'XMR' })).toMatchObject({ code: 'invalid_input', field: 'coin' });
});

test('an address that asks without end is told to wait, another is not', async () => {
  let refused = await quote(STEAM, shopper);
  for (let n = 0; refused.ok && n < 200; n += 1) refused = await quote(STEAM, shopper);
  expect(refused).toEqual({
    ok: false,
    problems: [{ code: 'too_many_requests', retryAfter: expect.any(Number) }],
  });
  expect((await quote(STEAM, { ...shopper, ip: '203.0.113.8' })).ok).toBe(true);
});

test('a price without an amount is none', async () => {
  bodies['/v4/products/price'] = { ...(example('price_range') as object), coin_amount: '' };
  expect(await quote(AIRBNB, shopper)).toMatchObject({
    problems: [{ code: 'NOT_AVAILABLE_PRODUCT', field: 'value' }],
  });
});

test('what an order is placed on is asked for anew each time, verbatim', async () => {
  await quote(STEAM, shopper);
  await quote(AIRBNB, shopper);
  const [products, prices] = [asked('/v5/products'), asked('/v4/products/price')];
  for (const request of [STEAM, AIRBNB]) await findProduct(request, shopper);
  expect([asked('/v5/products'), asked('/v4/products/price')]).toEqual([products + 2, prices + 1]);

  bodies.Steam = undefined;
  expect(await findProduct(STEAM, shopper)).toMatchObject({ problems: [{ code: 'upstream_unreachable' }] });
  const offer = await findProduct({ ...AIRBNB, value: '0100.00' }, shopper);
  expect(offer).toMatchObject({
    value: {
      brand: { name: 'Airbnb' },
      denomination: 'range',
      value: '100',
      deliveryType: 'by_email',
      price: { amount: '101.48', currency: 'USDC' },
      product: { type: 'range' },
    },
  });
});

test('the ways to pay are one question for all', async () => {
  const all = await Promise.all(Array.from({ length: 100 }, () => paymentCoins()));
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect(asked('/v3/payment_vias')).toBe(1);
});

test('no way to pay is a problem, not an empty list', async () => {
  bodies['/v3/payment_vias'] = [];
  expect(await paymentCoins()).toEqual({ ok: false, problems: [{ code: 'payment_method_unavailable' }] });
});

test('a dead upstream with nothing remembered is one problem', async () => {
  connectTo(await deadAddress());
  const none = { ok: false, problems: [{ code: 'upstream_unreachable' }] };
  expect(await listBrands(US)).toEqual(none);
  expect(await getHome(US)).toEqual(none);
  expect(await getBrand(US, 'steam', 'USDC')).toEqual(none);
  expect(await quote(STEAM, shopper)).toEqual(none);
  expect(await paymentCoins()).toEqual(none);
});
