import { expect } from '@playwright/test';
import { productsIn } from '../../../sandbox/catalog/amounts';
import { loadCatalog } from '../../../sandbox/catalog/load';
import { priceInUsdc } from '../../../sandbox/catalog/prices';
import { decimal } from '../../../sandbox/decimal';
import { type Body, test, type World } from '../support';

type Group = {
  brand: string;
  products: Body[];
  default_denomination: string;
  rich_description: Record<string, string | null> | null;
};

const groups = async (world: World, query: string, country = 'US') =>
  (await world.get(`/v5/products/country/${country}?${query}`)).body as unknown as Group[];

test('products want a family or a brand', async ({ world }) => {
  expect((await world.get('/v5/products/country/US')).status).toBe(400);
  expect(await groups(world, 'family_name=nobody')).toEqual([]);
});

test('a family is found in any case and may hold several brands, a brand only by its own name', async ({
  world,
}) => {
  const names = (list: Group[]) => list.map(({ brand }) => brand);
  expect(names(await groups(world, 'family_name=at%26t'))).toEqual(['AT&T Credits', 'AT&T Bundles']);
  expect(names(await groups(world, 'family_name=PLAYSTATION'))).toEqual([
    'PlayStation Store',
    'PlayStation Plus',
  ]);
  expect(names(await groups(world, 'brand_name=T-Mobile%20Credits'))).toEqual(['T-Mobile Credits']);
  expect(await groups(world, 'brand_name=t-mobile%20credits')).toEqual([]);
  expect((await groups(world, 'family_name=T-Mobile'))[0]).toMatchObject({
    family: 'T-Mobile',
    brand: 'T-Mobile Credits',
  });
});

test('Steam costs what it was seen to cost, and preselects its dearest card', async ({ world }) => {
  const [steam] = await groups(world, 'family_name=steam');
  expect(steam?.products.map(({ coin_amount }) => coin_amount)).toEqual([
    '11.47',
    '21.43',
    '28.95',
    '31.85',
    '53.53',
    '111.23',
    '169.36',
    '222.49',
  ]);
  expect(steam?.default_denomination).toBe('200 USD');
});

test('a range says its steps, and sometimes a default it does not reach', async ({ world }) => {
  const [uber] = await groups(world, 'brand_name=Uber');
  expect(uber?.products[0]).toMatchObject({
    is_dynamic: true,
    range: { min: 15, max: 200, currency: 'USD', step_size: 1, default: '500.0' },
    face_value: { amount: { type: 'range', min: '15.00', max: '200.00' } },
  });
  expect(uber?.products[0]).not.toHaveProperty('denomination');
  expect(uber?.default_denomination).toBe('');
});

test('an amount that is sold out may have lost its price', async ({ world }) => {
  const [steam] = await groups(world, 'brand_name=Steam', 'IN');
  expect(steam?.products.at(-1)).toMatchObject({ denomination: '5000 INR', is_dynamic: false });
  expect(steam?.products.at(-1)).not.toHaveProperty('coin_amount');
});

test('mark-ups are 6 to 16 % on games and 1 to 5 % on the rest', () => {
  const prices = loadCatalog().brands.flatMap((brand) =>
    productsIn(brand, 'US')
      .filter(({ usdc, cost, range }) => !usdc && (cost || range))
      .map((product) => ({ brand, product, usdc: priceInUsdc(product, '500', '1') })),
  );
  expect(prices.length).toBeGreaterThan(300);
  const outside = prices.filter(({ brand, product, usdc }) => {
    const face = product.range ? decimal('500') : (product.cost ?? 0n);
    const [least, most] = brand.categories[0] === 'games' ? [1_060n, 1_162n] : [1_010n, 1_052n];
    const cent = decimal('0.01');
    return usdc < (face * least) / 1000n - cent || usdc > (face * most) / 1000n + cent;
  });
  expect(outside.map(({ brand, product }) => `${brand.name} ${product.label}`)).toEqual([]);
});

test('one family sells top-ups to a phone and PINs to a mailbox', async ({ world }) => {
  const [windtre] = await groups(world, 'family_name=windtre', 'IT');
  expect(windtre?.products.slice(0, 2)).toMatchObject([
    { denomination: '5 EUR', delivery_type: 'by_phone' },
    { denomination: '5 EUR - PIN', delivery_type: 'by_email' },
  ]);
});

test('eSIM plans tell data, days and regions, and −1 means unlimited', async ({ world }) => {
  const [esim] = await groups(world, 'family_name=esim', 'IT');
  const unlimited = esim?.products.find(({ denomination }) => denomination === 'Unlimited 3 days');
  expect(unlimited).toMatchObject({
    delivery_type: 'by_email',
    valid_regions: ['IT'],
    additional_details: { durationInDays: 3 },
    benefits: [{ type: 'DATA', amount: { base: { type: 'fixed', amount: -1 } } }],
  });
  const [europe] = await groups(world, 'brand_name=eSIM%20Europe', 'IT');
  expect(europe?.products[0]?.valid_regions).toEqual(expect.arrayContaining(['DE', 'FR', 'IT']));
});

test('descriptions answer in the language asked, else in English', async ({ world }) => {
  const described = async (lang: string) =>
    (await groups(world, `brand_name=Airbnb&lang=${lang}`))[0]?.rich_description;
  expect(await described('de')).toMatchObject({
    markup: 'html',
    locale: 'de',
    description: expect.stringContaining('Airbnb'),
  });
  expect(await described('tr')).toMatchObject({ locale: 'tr' });
  expect(await described('vi')).toMatchObject({ locale: 'en' });
});

test('one brand describes itself in a way no page may show', async ({ world }) => {
  const [kobo] = await groups(world, 'brand_name=Kobo');
  for (const danger of ['<script', 'onerror=', 'javascript:', '<style', '<iframe', 'onload=']) {
    expect(kobo?.rich_description?.description, danger).toContain(danger);
  }
});

test('a price is told per coin, and only for amounts on sale', async ({ world }) => {
  const price = (query: string) => world.get(`/v4/products/price?country_code=US&${query}`);
  expect((await price('brand_name=Airbnb&face_value=100&coin=USDC')).body).toMatchObject({
    coin_amount: '101.48',
    coin: 'USDC',
    payment_method: 'USDC-MATIC',
  });
  expect((await price('brand_name=Airbnb&face_value=100&coin=BTC')).body.coin_amount).toMatch(/^0\.00\d{6}$/);
  expect((await price('brand_name=Airbnb&face_value=5&coin=USDC')).status).toBe(400);
  expect((await price('brand_name=Airbnb&face_value=&coin=USDC')).status).toBe(400);
  expect((await price('brand_name=Airbnb&face_value=100&coin=XRP')).status).toBe(400);
  expect((await price('brand_name=Nobody&face_value=100&coin=USDC')).status).toBe(404);
});

test('a rate moves with the clock, so an old quote is really old', async ({ world }) => {
  const price = async () =>
    (await world.get('/v4/products/price?brand_name=Airbnb&country_code=US&face_value=500&coin=BTC')).body
      .coin_amount;
  const before = await price();
  await world.door('POST', '/clock', { advance_seconds: 60 });
  expect(await price()).not.toBe(before);
});
