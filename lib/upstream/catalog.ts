import 'server-only';
import type { Result } from '@/lib/result';
import type { Purpose } from './budget';
import { read } from './client';
import type { Shopper } from './shopper';
import { type WireFeed, wireFeed } from './wire/brand';
import { type WirePaymentVia, wirePaymentVias } from './wire/payment';
import { type WirePrice, type WireProductGroup, wirePrice, wireProducts } from './wire/product';

const LONGEST_FEED = 20_000_000;

/** Every brand sold in a country. Large: several megabytes for a big market. */
export const fetchBrands = (country: string): Promise<Result<WireFeed>> =>
  read({
    endpoint: 'brands',
    path: '/v2/brands',
    query: { country_code: country },
    schema: wireFeed,
    maxBytes: LONGEST_FEED,
  });

/** The curated rows of a country, in the form of its brands. */
export const fetchHomepage = (country: string): Promise<Result<WireFeed>> =>
  read({
    endpoint: 'homepage',
    path: '/v2/homepage',
    query: { country_code: country },
    schema: wireFeed,
    maxBytes: LONGEST_FEED,
  });

/** One group per brand of the family, priced in `coin`. `language` is that of the descriptions. */
export const fetchProducts = (
  { country, family, coin, language }: { country: string; family: string; coin: string; language?: string },
  shopper?: Shopper,
  purpose?: Purpose,
): Promise<Result<WireProductGroup[]>> =>
  read({
    endpoint: 'products',
    path: `/v5/products/country/${encodeURIComponent(country)}`,
    query: { family_name: family, coin, lang: language },
    schema: wireProducts,
    shopper,
    purpose,
  });

/** The price of an amount of a range, for one shopper. Fixed products carry theirs. */
export const fetchPrice = (
  { country, brand, faceValue, coin }: { country: string; brand: string; faceValue: string; coin: string },
  shopper?: Shopper,
  purpose?: Purpose,
): Promise<Result<WirePrice>> =>
  read({
    endpoint: 'price',
    path: '/v4/products/price',
    query: { brand_name: brand, country_code: country, face_value: faceValue, coin },
    schema: wirePrice,
    shopper,
    purpose,
  });

export const fetchPaymentVias = (): Promise<Result<WirePaymentVia[]>> =>
  read({
    endpoint: 'payment_vias',
    path: '/v3/payment_vias',
    schema: wirePaymentVias,
  });
