import { compareDecimals, isDecimal, type Money } from '@/lib/money';
import type { WirePrice, WireProduct, WireProductGroup } from '@/lib/upstream/server';
import type { Brand, DeliveryType, FixedProduct, Plan, Product, RangeProduct } from './index';
import { richText } from './rich-text';

const DELIVERY_TYPES: readonly DeliveryType[] = ['by_email', 'by_phone', 'by_account'];
const LONGEST_TERMS = 20_000;

/** The texts of a brand's page, in one language. HTML is sanitised here, once. */
export type Texts = Pick<
  Brand,
  | 'descriptionHtml'
  | 'redeemHtml'
  | 'termsHtml'
  | 'noteHtml'
  | 'terms'
  | 'redeemOnline'
  | 'redeemInStore'
  | 'coverage'
  | 'textLanguage'
>;

/** What one brand of a family sells, priced in `coin`. What has no label, no price range or no way of delivery is left out. */
export function productsFromWire({ products }: WireProductGroup, coin: string): Product[] {
  const known = products.flatMap((product) => productFromWire(product, coin) ?? []);
  const unique = new Map(
    known.map((product) => [product.type === 'fixed' ? product.denomination : '', product]),
  );
  return [...unique.values()];
}

function productFromWire(product: WireProduct, coin: string): Product | undefined {
  const deliveryType = DELIVERY_TYPES.find((type) => type === product.delivery_type);
  if (!deliveryType) return undefined;
  return product.is_dynamic
    ? rangeFromWire(product, deliveryType)
    : fixedFromWire(product, deliveryType, coin);
}

function fixedFromWire(
  product: WireProduct,
  deliveryType: DeliveryType,
  coin: string,
): FixedProduct | undefined {
  const { denomination, localized_denomination, face_value, is_out_of_stock } = product;
  if (!denomination) return undefined;
  return {
    type: 'fixed',
    denomination,
    label: localized_denomination ?? denomination,
    deliveryType,
    price: priceFromWire(product, coin),
    faceValue:
      face_value?.price && face_value.currency
        ? { amount: face_value.price, currency: face_value.currency }
        : null,
    isOutOfStock: is_out_of_stock,
    plan: planFromWire(product),
  };
}

const UNITS: Readonly<Record<string, 'gigabyte' | 'megabyte'>> = { GB: 'gigabyte', MB: 'megabyte' };

/** Only what carries data for a known time can be compared with others of its kind. */
function planFromWire({ benefits, additional_details: details }: WireProduct): Plan | undefined {
  const data = benefits.find(({ type }) => type === 'DATA');
  const unit = UNITS[data?.unit ?? ''];
  if (!data || !unit || !details) return undefined;
  const { amount } = data.amount.base;
  return { data: amount === '-1' ? null : { amount, unit }, days: details.durationInDays };
}

/** The range itself, else the bounds of the face value. An unknown step is one: what that allows is on any step. */
function rangeFromWire(
  { range, face_value }: WireProduct,
  deliveryType: DeliveryType,
): RangeProduct | undefined {
  const min = range?.min ?? face_value?.min;
  const max = range?.max ?? face_value?.max;
  const currency = range?.currency ?? face_value?.currency;
  if (!min || !max || !currency || compareDecimals(min, max) > 0) return undefined;
  return { type: 'range', min, max, step: range?.step_size ?? '1', currency, deliveryType };
}

/** A price above zero in the coin that was asked for, or null: an answer in another coin is no price. */
export function priceFromWire(wire: Pick<WirePrice, 'coin' | 'coin_amount'>, coin: string): Money | null {
  const { coin_amount: amount } = wire;
  const isOther = wire.coin !== null && wire.coin.toUpperCase() !== coin.toUpperCase();
  return !amount || isOther || !isDecimal(amount) || compareDecimals(amount, '0') === 0
    ? null
    : { amount, currency: coin };
}

export function textsFromWire({
  rich_description: rich,
  product_tc,
  redeem_method,
  products,
}: WireProductGroup): Texts {
  return {
    descriptionHtml: richText(rich?.description ?? null),
    redeemHtml: richText(rich?.how_to_redeem ?? null),
    termsHtml: richText(rich?.term_and_conditions ?? null),
    noteHtml: richText(rich?.note ?? null),
    terms: product_tc?.slice(0, LONGEST_TERMS).trim() || null,
    redeemOnline: redeem_method.includes('Online'),
    redeemInStore: redeem_method.includes('InStore'),
    textLanguage: languageOf(rich?.locale ?? null),
    coverage: [...new Set(products.flatMap(({ valid_regions }) => valid_regions))].sort(),
  };
}

/** `en` of `en`, `en-US` and `en_US`: it ends in an attribute. */
const languageOf = (locale: string | null): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/.exec(locale ?? '')?.[1] ?? null;
