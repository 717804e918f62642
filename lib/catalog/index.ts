import type { Money } from '@/lib/money';

/** How what is bought reaches the recipient; of a product, never of a brand. */
export type DeliveryType = 'by_email' | 'by_phone' | 'by_account';

/** One tile. `range` is the upstream's own label (`$10 – $200`, `100 – 2200 Diamonds`), not numbers. */
export type BrandSummary = {
  slug: string;
  name: string;
  kind: string;
  category: string;
  categories: readonly string[];
  logo: Logo | null;
  background: string | null;
  range: string | null;
  tags: readonly string[];
  isOutOfStock: boolean;
  isPopular: boolean;
};

/** Addresses on an allowed image origin, 300×190 and 500×318; `src` suits every browser. */
export type Logo = { src: string; srcSet: string | null };

export type HomeRow = { category: string; brands: readonly BrandSummary[] };
export type Home = { popular: readonly BrandSummary[]; rows: readonly HomeRow[] };

/** A choice of a brand. `denomination` goes back to the upstream verbatim; `label` is what the shopper reads. */
export type FixedProduct = {
  type: 'fixed';
  denomination: string;
  label: string;
  deliveryType: DeliveryType;
  price: Money | null;
  faceValue: Money | null;
  isOutOfStock: boolean;
  plan?: Plan | undefined;
};

/** Mobile data as it is sold: so much of it, decimal and without a limit where null, for so many days. */
export type Plan = { data: { amount: string; unit: 'gigabyte' | 'megabyte' } | null; days: number };

/** Any amount `min + n·step` up to `max`, decimal strings in `currency`; ordered as `"range"` with a value. */
export type RangeProduct = {
  type: 'range';
  min: string;
  max: string;
  step: string;
  currency: string;
  deliveryType: DeliveryType;
};

export type Product = FixedProduct | RangeProduct;

/** A brand's page. HTML fields are sanitised and safe to render as they are. */
export type Brand = BrandSummary & {
  country: string;
  products: readonly Product[];
  /** When the upstream said what the products cost, in epoch milliseconds. */
  pricesAt: number;
  descriptionHtml: string | null;
  redeemHtml: string | null;
  termsHtml: string | null;
  noteHtml: string | null;
  terms: string | null;
  redeemOnline: boolean;
  redeemInStore: boolean;
  /** The language that the supplier's texts are in, as far as it says so: not always the one that was asked for. */
  textLanguage: string | null;
  /** The countries in which its plans work, by code; none where the upstream names none. */
  coverage: readonly string[];
  /** Others of its family, then others of its kind and category: what can be bought, popular ones first. */
  related: readonly BrandSummary[];
};

/** A price in a coin for one choice, and when the upstream said so (epoch milliseconds). */
export type Quote = { price: Money; faceValue: Money | null; label: string; at: number };

/** What fixed amounts cost, by their order names, and when the upstream said so (epoch milliseconds). */
export type Prices = { prices: Readonly<Record<string, Money>>; at: number };

export type { PricesRequest, QuoteRequest } from './quote-request';

/** A coin and the networks it may travel on, in the storefront's order; names go upstream verbatim. */
export type PaymentCoin = { coin: string; isSuspended: boolean; networks: readonly PaymentNetwork[] };
export type PaymentNetwork = { network: string; label: string; isSuspended: boolean; minimum: Money | null };

export { kindOf } from './kind';
export { baseOf, shareImageOf, variantsOf } from './logos';
export { slugify } from './slugify';

export const RANGE = 'range';
