import 'server-only';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { fail, ok, type Result } from '@/lib/result';
import { singleton } from '@/lib/singleton';
import { storefront } from '@/lib/storefronts/server';
import {
  fetchBrands,
  fetchHomepage,
  fetchPaymentVias,
  fetchPrice,
  fetchProducts,
  type Purpose,
  type Shopper,
  upstreamBase,
  type WireFeed,
  type WirePaymentVia,
  type WireProductGroup,
} from '@/lib/upstream/server';
import { type Listed, type Listing, listingFromWire } from './brand-from-wire';
import { createCache, type Dated, LIFETIMES, type Lifetime } from './cache';
import type { Product } from './index';
import { isForeign } from './payment-from-wire';
import { priceFromWire, productsFromWire, type Texts, textsFromWire } from './product-from-wire';

const cache = () => singleton('catalog.cache', () => createCache({ max: 3_000 }));
/** Apart, so that asking for many amounts cannot push the catalog out. */
const prices = () => singleton('catalog.prices', () => createCache({ max: 2_000 }));

const keyOf = (...parts: string[]): string => JSON.stringify([upstreamBase(), ...parts]);

/** A brand in a market, priced in a coin. */
export type Ask = { country: string; listed: Listed; coin: string };

export async function loadListing(country: string): Promise<Result<Listing>> {
  const found = await cache().get(keyOf('brands', country), LIFETIMES.feed, async () =>
    map(await fetchBrands(country), (feed) =>
      listingFromWire(feed, { categories: storefront().categories, imageOrigins: env().IMAGE_ORIGINS }),
    ),
  );
  return map(found, ({ value }) => value);
}

/** The listing if it is in memory, without asking for it. */
export const peekListing = (country: string): Listing | undefined => cache().peek(keyOf('brands', country));

export async function loadHomepage(country: string): Promise<WireFeed | undefined> {
  const found = await cache().get(keyOf('homepage', country), LIFETIMES.feed, () => fetchHomepage(country));
  return found.ok ? found.value.value : undefined;
}

export async function loadPaymentVias(): Promise<Result<WirePaymentVia[]>> {
  const found = await cache().get(keyOf('payment_vias'), LIFETIMES.vias, async () =>
    map(await fetchPaymentVias(), reported),
  );
  return map(found, ({ value }) => value);
}

/** A contract that is not ours closes the way to pay, and somebody has to look. */
function reported(vias: WirePaymentVia[]): WirePaymentVia[] {
  for (const currency of vias.flatMap(({ currencies }) => currencies)) {
    for (const network of currency.networks.filter((one) => isForeign(currency, one))) {
      log('error', 'payment.foreign_contract', { code: `${currency.name} ${network.name}` });
    }
  }
  return vias;
}

/** A brand's products; a shopper's question is answered from what is at most as old as `lifetime` says. */
export async function loadProducts(
  ask: Ask,
  shopper?: Shopper,
  lifetime: Lifetime = LIFETIMES.products,
): Promise<Result<Dated<Product[]>>> {
  const found = await cache().get(productsKey(ask), lifetime, async () =>
    map(await fetchFamily(ask, storefront().languages[0], shopper), (groups) => productsOf(groups, ask)),
  );
  return map(found, ({ value, at }) => ({ value: ours(value, ask)?.products ?? [], at }));
}

/** The same if they are in memory, without asking. */
export const peekProducts = (ask: Ask): readonly Product[] | undefined => {
  const groups = cache().peek<ReturnType<typeof productsOf>>(productsKey(ask));
  return groups && ours(groups, ask)?.products;
};

/** A brand's texts in a language. The same answer holds its products, so they are kept with it. */
export async function loadTexts(ask: Ask, language: string): Promise<Result<Texts | undefined>> {
  const key = keyOf('texts', ask.country, ask.listed.family, language);
  const found = await cache().get(key, LIFETIMES.texts, async () => {
    const groups = await fetchFamily(ask, language);
    if (groups.ok) cache().put(productsKey(ask), productsOf(groups.value, ask));
    return map(groups, (all) => all.map((group) => ({ brand: group.brand, texts: textsFromWire(group) })));
  });
  return map(found, ({ value }) => ours(value, ask)?.texts);
}

/** The price of an amount of a range, a few seconds old at most. Null where the upstream gives none. */
export const loadPrice = (ask: Ask, faceValue: string, shopper: Shopper): Promise<Result<Dated<Price>>> =>
  prices().get(
    keyOf('price', ask.country, ask.listed.summary.name, faceValue, ask.coin),
    LIFETIMES.price,
    () => freshPrice(ask, faceValue, shopper, 'page'),
  );

type Price = ReturnType<typeof priceFromWire>;

/** As it is now; for an order unless it is said. */
export async function freshPrice(
  { country, listed, coin }: Ask,
  faceValue: string,
  shopper: Shopper,
  purpose: Purpose = 'order',
): Promise<Result<Price>> {
  const price = await fetchPrice({ country, brand: listed.summary.name, faceValue, coin }, shopper, purpose);
  return map(price, (wire) => priceFromWire(wire, coin));
}

export async function freshProducts(ask: Ask, shopper: Shopper): Promise<Result<Product[]>> {
  const groups = await fetchFamily(ask, storefront().languages[0], shopper, 'order');
  return map(groups, (all) => ours(productsOf(all, ask), ask)?.products ?? []);
}

const fetchFamily = (
  { country, listed, coin }: Ask,
  language: string | undefined,
  shopper?: Shopper,
  purpose?: Purpose,
): Promise<Result<WireProductGroup[]>> =>
  fetchProducts(
    { country, family: listed.family, coin, ...(language ? { language } : {}) },
    shopper,
    purpose,
  );

const productsOf = (groups: readonly WireProductGroup[], { coin }: Ask) =>
  groups.map((group) => ({ brand: group.brand, products: productsFromWire(group, coin) }));

/** A family holds several brands; ours is the one whose order key is equal. */
const ours = <T extends { brand: string }>(brands: readonly T[], { listed }: Ask): T | undefined =>
  brands.find(({ brand }) => brand === listed.summary.name);

const productsKey = ({ country, listed, coin }: Ask): string =>
  keyOf('products', country, listed.family, coin);

const map = <T, U>(result: Result<T>, change: (value: T) => U): Result<U> =>
  result.ok ? ok(change(result.value)) : fail(...result.problems);
