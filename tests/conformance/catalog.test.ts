import { expect } from '@playwright/test';
import { expectLike, test } from './wire';

/** What can be read anywhere, and the example it must look like. */
const READS: [string, string][] = [
  ['/v3/payment_vias', 'payment_vias'],
  ['/v2/brands?country_code=US', 'brands_US'],
  ['/v2/homepage?country_code=US', 'homepage_US'],
  ['/v5/products/country/US?family_name=steam&coin=USDC&lang=en', 'products_US_steam_fixed'],
  ['/v5/products/country/US?family_name=airbnb&coin=USDC&lang=en', 'products_US_airbnb_range'],
  ['/v5/products/country/IT?family_name=eSIM&coin=USDC&lang=en', 'products_IT_esim_plans'],
  ['/v5/products/country/IT?family_name=WindTre&coin=USDC&lang=en', 'products_IT_topup_mixed_delivery'],
  ['/v4/products/price?brand_name=Airbnb&country_code=US&face_value=100&coin=USDC', 'price_range'],
];

for (const [path, example] of READS) {
  test(`${path} answers as ${example} does`, async ({ world }) => {
    const { status, body } = await world.get(path);
    expect(status).toBe(200);
    expectLike(body, example);
  });
}

test('every country that is served answers in the same shape', async ({ world }) => {
  for (const country of ['DE', 'IT', 'BR', 'GB', 'IN']) {
    expectLike((await world.get(`/v2/brands?country_code=${country}`)).body, 'brands_US');
  }
});

test('search answers as brands do', async ({ world }) => {
  expectLike((await world.get('/v2/search/US?q=steam&lang=en')).body, 'brands_US');
});

test('products without a family or a brand are refused', async ({ world }) => {
  expect((await world.get('/v5/products/country/US')).status).toBe(400);
});
