import { productsIn } from '../catalog/amounts';
import { homepageWire, listWire, searchBrands } from '../catalog/lists';
import { findMarket } from '../catalog/markets';
import { fitsRange, priceInUsdc } from '../catalog/prices';
import { coinAmounts, groupWire, points, productId, rangeWire } from '../catalog/wire';
import type { Answer, Call } from '../http/call';
import { json, refuse } from '../http/reply';
import { type Coin, findCoin } from '../payments/coins';

const badRequest = (field: string) => refuse(400, 'BAD_REQUEST', { field });

/** The brands of a country; none in a country without a market, or while the catalog has its glitch. */
function brandsOf({ world }: Call, country: string) {
  return world.faults.take('emptyCatalogGlitch') ? [] : world.catalog.brandsIn(country);
}

const COUNTRY = /^[A-Z]{2}$/;

export function brands(call: Call): Answer {
  const country = call.url.searchParams.get('country_code') ?? '';
  if (!COUNTRY.test(country)) return badRequest('country_code');
  return json(listWire(brandsOf(call, country), country, call.origin));
}

export function homepage(call: Call): Answer {
  const country = call.url.searchParams.get('country_code') ?? '';
  if (!COUNTRY.test(country)) return badRequest('country_code');
  return json(homepageWire(brandsOf(call, country), country, call.origin));
}

export function search(call: Call): Answer {
  const country = call.params[0] ?? '';
  if (!COUNTRY.test(country)) return badRequest('country');
  const found = searchBrands(brandsOf(call, country), call.url.searchParams.get('q') ?? '');
  return json(listWire(found, country, call.origin));
}

/** Families match in any case, brand names to the letter. */
export function products(call: Call): Answer {
  const country = call.params[0] ?? '';
  const query = call.url.searchParams;
  const family = query.get('family_name')?.toLowerCase();
  const name = query.get('brand_name');
  if (!COUNTRY.test(country)) return badRequest('country');
  if (!family && !name) return badRequest('family_name');
  const coin = coinOf(query);
  if (!coin) return badRequest('coin');
  const groups = brandsOf(call, country)
    .filter((brand) => (!family || brand.family.toLowerCase() === family) && (!name || brand.name === name))
    .filter((brand) => brand.outOfStock || productsIn(brand, country).length > 0);
  return json(groups.map((brand) => groupWire(brand, country, coin, query.get('lang') ?? 'en', call)));
}

const coinOf = (query: URLSearchParams): Coin | undefined => findCoin(query.get('coin') ?? 'USDC');

export function price(call: Call): Answer {
  const { world, url } = call;
  const query = url.searchParams;
  const coin = coinOf(query);
  const faceValue = query.get('face_value') ?? '';
  if (!coin) return badRequest('coin');
  if (!query.get('brand_name')) return badRequest('brand_name');
  if (!findMarket(query.get('country_code') ?? '')) return badRequest('country_code');
  const brand = world.catalog.findBrand(query.get('brand_name') ?? '');
  const sold = brand ? productsIn(brand, query.get('country_code') ?? '') : [];
  const product = sold.find(({ range }) => range) ?? sold.find((fixed) => fixed.faceValue === faceValue);
  if (!product || product.brand.outOfStock) return refuse(404, 'NOT_AVAILABLE_PRODUCT');
  if (product.range && !fitsRange(product, faceValue)) return badRequest('face_value');
  const usdc = priceInUsdc(product, faceValue, world.faults.current.priceFactor);
  return json({
    product_id: productId(product, world),
    is_dynamic: product.range !== undefined,
    ...(product.range ? { range: rangeWire(product) } : { denomination: product.denomination }),
    ...coinAmounts(usdc, coin, world),
    coin: coin.name,
    payment_method: coin.catalogMethod,
    delivery_type: product.delivery,
    points: points(usdc),
    product_type: product.brand.productType,
  });
}
