import 'server-only';
import { fromAtomic, isDecimal, isOnStep, type Money, toAtomic } from '@/lib/money';
import { fail, ok, type Result } from '@/lib/result';
import type { Dated } from './cache';
import {
  type BrandSummary,
  type DeliveryType,
  type Product,
  type QuoteRequest,
  RANGE,
  type RangeProduct,
} from './index';

/**
 * One thing as it can be ordered now. `brand.name` and `denomination` go upstream verbatim, `value` only for a range.
 * `at` is when the upstream named the price (epoch milliseconds).
 */
export type Offer = {
  brand: BrandSummary;
  country: string;
  product: Product;
  denomination: string;
  value?: string | undefined;
  label: string;
  deliveryType: DeliveryType;
  price: Money;
  faceValue: Money | null;
  at: number;
};

/** Where figures come from: the cache for a quote, the upstream for an order. */
export type Source = {
  products: () => Promise<Result<Dated<Product[]>>>;
  price: (faceValue: string) => Promise<Result<Dated<Money | null>>>;
};

/** The offer behind a choice, or why there is none: a problem of the field that was chosen wrongly. */
export async function offerOf(
  brand: BrandSummary,
  request: QuoteRequest,
  source: Source,
): Promise<Result<Offer>> {
  if (brand.isOutOfStock) return fail({ code: 'OUT_OF_STOCK', field: 'brand' });
  const products = await source.products();
  if (!products.ok) return products;

  const { value, at } = products.value;
  const { country, denomination } = request;
  const common = { brand, country, denomination };
  if (denomination === RANGE) {
    const range = value.find((product) => product.type === 'range');
    return range ? rangeOffer(range, request, common, source) : notAvailable('denomination');
  }
  const product = value.find((one) => one.type === 'fixed' && one.denomination === denomination);
  if (product?.type !== 'fixed' || request.value !== undefined) return notAvailable('denomination');
  if (product.isOutOfStock) return fail({ code: 'OUT_OF_STOCK', field: 'denomination' });
  const { label, deliveryType, price, faceValue } = product;
  return price
    ? ok({ ...common, product, label, deliveryType, price, faceValue, at })
    : notAvailable('denomination');
}

async function rangeOffer(
  product: RangeProduct,
  { value = '' }: QuoteRequest,
  common: Pick<Offer, 'brand' | 'country' | 'denomination'>,
  source: Source,
): Promise<Result<Offer>> {
  const { min, max, step, currency, deliveryType } = product;
  if (!isOnStep(value, min, max, step)) {
    return fail({ code: 'amount_not_offered', field: 'value', facts: { min, max, step, currency } });
  }
  const amount = plain(value);
  const price = await source.price(amount);
  if (!price.ok) return price;
  if (!price.value.value) return notAvailable('value');
  const label = `${amount} ${currency}`;
  const faceValue = { amount, currency };
  return ok({
    ...common,
    product,
    value: amount,
    label,
    deliveryType,
    price: price.value.value,
    faceValue,
    at: price.value.at,
  });
}

const notAvailable = (field: string) => fail({ code: 'NOT_AVAILABLE_PRODUCT', field });

/** `0050.00` and `50` are the same amount, and the same place in the cache. */
function plain(amount: string): string {
  if (!isDecimal(amount)) return amount;
  const scale = amount.split('.')[1]?.length ?? 0;
  return fromAtomic(toAtomic(amount, scale), scale);
}
