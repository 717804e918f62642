import type { FixedProduct, Product, QuoteRequest, RangeProduct } from '@/lib/catalog';
import type { BasketItem } from '@/lib/device';
import { decimalIn, formatMoney, type Money } from '@/lib/money';
import { type AmountProblem, amountProblem } from './amount';
import { isBuyable } from './buyable';
import type { Offer } from './offer';

/** What is chosen now: a fixed amount, or a typed one that may have a problem. */
export type Choice =
  | { product: FixedProduct; value?: undefined; problem: null }
  | { product: RangeProduct; value: string; problem: AmountProblem | null };

/** A typed amount goes before a pressed card; pressing a card empties the field. */
export function choiceOf(
  products: readonly Product[],
  denomination: string | null,
  typed: string,
): Choice | null {
  const range = products.find((product) => product.type === 'range');
  if (range && typed) {
    const value = decimalIn(typed, range.currency);
    return { product: range, value, problem: amountProblem(value, range) };
  }
  const fixed = products
    .filter((product) => product.type === 'fixed')
    .find((product) => product.denomination === denomination && isBuyable(product));
  return fixed ? { product: fixed, problem: null } : null;
}

/** A range is ordered by the name of its type. */
const orderName = ({ product }: Choice): string =>
  product.type === 'fixed' ? product.denomination : product.type;

export const faceValueOf = ({ product, value }: Choice): Money | null =>
  product.type === 'fixed' ? product.faceValue : { amount: value ?? '0', currency: product.currency };

/** The question for the quote door; null while there is nothing that could be priced. */
export function requestOf({ country, coin, brand }: Offer, choice: Choice | null): QuoteRequest | null {
  if (!choice || choice.problem) return null;
  return { country, brand: brand.slug, denomination: orderName(choice), value: choice.value, coin };
}

/** The choice as the checkout takes it over. `seen` is the price on the button, if it had one. */
export function lineOf({ country, brand, tag }: Offer, choice: Choice, seen: Money | null): BasketItem {
  const { product, value } = choice;
  return {
    brand: brand.slug,
    name: brand.name,
    country,
    denomination: orderName(choice),
    value,
    label: labelOf(choice, tag),
    deliveryType: product.deliveryType,
    logo: brand.logo?.src ?? null,
    background: brand.background,
    seen: seen ?? undefined,
  };
}

function labelOf({ product, value }: Choice, tag: string): string {
  if (product.type === 'fixed') return product.label;
  return formatMoney({ amount: value ?? '0', currency: product.currency }, tag);
}
