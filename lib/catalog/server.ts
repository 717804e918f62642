import 'server-only';
import { addressKey, enter } from '@/lib/rate-limit/server';
import { fail, ok, type Result } from '@/lib/result';
import type { Locale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import type { Shopper } from '@/lib/upstream/server';
import { homeFromWire, type Listed, type Listing } from './brand-from-wire';
import { LIFETIMES } from './cache';
import type {
  Brand,
  BrandSummary,
  Home,
  PaymentCoin,
  Prices,
  PricesRequest,
  Product,
  Quote,
  QuoteRequest,
} from './index';
import {
  type Ask,
  freshPrice,
  freshProducts,
  loadHomepage,
  loadListing,
  loadPaymentVias,
  loadPrice,
  loadProducts,
  loadTexts,
  peekListing,
  peekProducts,
} from './load';
import { type Offer, offerOf, type Source } from './offer';
import { paymentCoinsFromWire } from './payment-from-wire';
import { relatedTo } from './related';

export type { Offer } from './offer';
export { pricesRequestSchema, quoteRequestSchema } from './quote-request';
export { richText } from './rich-text';

/** Every brand of the market that this shop sells: popular ones first, sold-out ones last. */
export async function listBrands({
  country,
}: Pick<Locale, 'country'>): Promise<Result<readonly BrandSummary[]>> {
  const listing = await loadListing(country);
  return listing.ok ? ok(listing.value.brands) : listing;
}

/** The same by slug, each with its family, for searching. The same object until the market is read anew. */
export async function listFamilies(country: string): Promise<Result<ReadonlyMap<string, Listed>>> {
  const listing = await loadListing(country);
  return listing.ok ? ok(listing.value.bySlug) : listing;
}

/** Of a market that has been read; undefined of one that has not. Never waits, never asks. */
export function knownFamilies(country: string): ReadonlyMap<string, Listed> | undefined {
  return peekListing(country)?.bySlug;
}

export async function getHome({ country }: Pick<Locale, 'country'>): Promise<Result<Home>> {
  const [listing, feed] = await Promise.all([loadListing(country), loadHomepage(country)]);
  return listing.ok ? ok(homeFromWire(feed, listing.value)) : listing;
}

/** A brand's page, priced in `coin`, in the locale's language. A brand that lists nothing to buy has no products. */
export async function getBrand(
  { country, language }: Locale,
  slug: string,
  coin: string,
): Promise<Result<Brand>> {
  const listing = await loadListing(country);
  if (!listing.ok) return listing;
  const listed = inListing(listing.value, slug);
  if (!listed.ok) return listed;

  const ask = { country, coin, listed: listed.value };
  const texts = await loadTexts(ask, language);
  if (!texts.ok) return texts;
  const products = await loadProducts(ask);
  if (!products.ok) return products;
  return ok({
    ...listed.value.summary,
    ...(texts.value ?? NO_TEXTS),
    country,
    products: products.value.value,
    related: relatedTo(listed.value, listing.value),
    pricesAt: products.value.at,
  });
}

/** A price for one choice, from answers of the last seconds. An address may ask so often and no more. */
export async function quote(request: QuoteRequest, shopper: Shopper): Promise<Result<Quote>> {
  const admitted = await enter('quote', addressKey(shopper.ip));
  if (!admitted.ok) return admitted;
  const offer = await offerFor(request, (ask) => ({
    products: () => loadProducts(ask, shopper, LIFETIMES.quoted),
    price: (faceValue) => loadPrice(ask, faceValue, shopper),
  }));
  if (!offer.ok) return offer;
  const { price, faceValue, label, at } = offer.value;
  return ok({ price, faceValue, label, at });
}

/** What a brand's fixed amounts cost in a coin of the shop, for shoppers who look at prices in another than its first. */
export async function pricesIn(request: PricesRequest, shopper: Shopper): Promise<Result<Prices>> {
  const admitted = await enter('quote', addressKey(shopper.ip));
  if (!admitted.ok) return admitted;
  const ask = await askOf(request);
  const products = ask.ok ? await loadProducts(ask.value, shopper) : ask;
  if (!products.ok) return products;
  const known = products.value.value.flatMap((product) =>
    product.type === 'fixed' && product.price ? [[product.denomination, product.price] as const] : [],
  );
  return ok({ prices: Object.fromEntries(known), at: products.value.at });
}

/** What a checkout line stands for, asked of the upstream now: prices that place an order never come from memory. */
export const findProduct = (request: QuoteRequest, shopper: Shopper): Promise<Result<Offer>> =>
  offerFor(request, (ask) => ({
    products: async () => dated(await freshProducts(ask, shopper)),
    price: async (faceValue) => dated(await freshPrice(ask, faceValue, shopper)),
  }));

/** The coins and networks this shop takes, in its order; `payment_method_unavailable` where none is offered. */
export async function paymentCoins(): Promise<Result<PaymentCoin[]>> {
  const vias = await loadPaymentVias();
  if (!vias.ok) return vias;
  const coins = paymentCoinsFromWire(vias.value, storefront());
  return coins.length > 0 ? ok(coins) : fail({ code: 'payment_method_unavailable' });
}

/** Every slug of a market, or undefined while the market has not been read. Never waits. */
export function knownSlugs(country: string): ReadonlySet<string> | undefined {
  const listing = peekListing(country);
  return listing && !listing.isEmpty ? listing.slugs : undefined;
}

/** What lists do not say: whether brands sell fixed amounts, and which, as far as their products are in memory. */
export function knownOffers(country: string): (slug: string) => KnownOffer | undefined {
  const listing = peekListing(country);
  const coin = storefront().coins[0] ?? '';
  return (slug) => {
    const listed = listing?.bySlug.get(slug);
    const products = listed && peekProducts({ country, coin, listed });
    return products && products.length > 0 ? offered(products) : undefined;
  };
}

function offered(products: readonly Product[]): KnownOffer {
  const fixed = products.filter((product) => product.type === 'fixed');
  const sells = fixed.length === 0 ? 'any' : fixed.length < products.length ? 'mixed' : 'fixed';
  return { sells, amounts: fixed.flatMap(({ faceValue }) => faceValue?.amount ?? []) };
}

type KnownOffer = { sells: 'any' | 'fixed' | 'mixed'; amounts: readonly string[] };

export type SoldIn = { name: string; countries: readonly string[] };

/** The countries whose lists are in memory and have the brand; null for none. Never waits, never asks. */
export function soldIn(slug: string): SoldIn | null {
  const found = storefront().countries.flatMap((country) => {
    const name = peekListing(country)?.bySlug.get(slug)?.summary.name;
    return name === undefined ? [] : [{ country, name }];
  });
  return found[0] ? { name: found[0].name, countries: found.map(({ country }) => country) } : null;
}

async function offerFor(request: QuoteRequest, sourceOf: (ask: Ask) => Source): Promise<Result<Offer>> {
  const ask = await askOf(request);
  return ask.ok ? offerOf(ask.value.listed.summary, request, sourceOf(ask.value)) : ask;
}

async function askOf({ country, brand, coin }: PricesRequest): Promise<Result<Ask>> {
  const { countries, coins } = storefront();
  if (!countries.includes(country)) return fail({ code: 'invalid_input', field: 'country' });
  if (!coins.includes(coin)) return fail({ code: 'invalid_input', field: 'coin' });
  const listed = await findListed(country, brand);
  return listed.ok ? ok({ country, coin, listed: listed.value }) : listed;
}

async function findListed(country: string, slug: string): Promise<Result<Listed>> {
  const listing = await loadListing(country);
  return listing.ok ? inListing(listing.value, slug) : listing;
}

function inListing({ bySlug }: Pick<Listing, 'bySlug'>, slug: string): Result<Listed> {
  const listed = bySlug.get(slug);
  return listed ? ok(listed) : fail({ code: 'brand_not_found', field: 'brand' });
}

const dated = <T>(result: Result<T>) => (result.ok ? ok({ value: result.value, at: Date.now() }) : result);

const NO_TEXTS = {
  descriptionHtml: null,
  redeemHtml: null,
  termsHtml: null,
  noteHtml: null,
  terms: null,
  redeemOnline: false,
  redeemInStore: false,
  textLanguage: null,
  coverage: [],
};
