import { type Decimal, decimal, format } from '../decimal';
import { uuidOf } from '../digest';
import type { Coin } from '../payments/coins';
import { inCoin, inEuro } from '../payments/rates';
import type { World } from '../world';
import { productsIn } from './amounts';
import type { Brand, Product } from './brand';
import { richDescription } from './descriptions';
import { marketOf, moneyLabel } from './markets';
import { priceInUsdc } from './prices';

type Wire = Record<string, unknown>;

export const logoUrls = (brand: Brand, origin: string) => ({
  logo_url: `${origin}/logos_v2/${brand.file}.webp`,
  logo_base_url: `${origin}/logos_v2/${brand.file}`,
});

/** A brand as lists show it. Labels are missing on everything sold out, and on a few that are not. */
export function brandWire(brand: Brand, country: string, origin: string): Wire {
  const labels = brand.outOfStock || brand.unlabelled ? undefined : labelsOf(brand, country);
  const [category, ...additional] = brand.categories;
  return {
    brand_id: brand.id,
    brand: brand.name,
    family: brand.family,
    ...logoUrls(brand, origin),
    bg_color: brand.color,
    ...labels,
    category,
    country_code: country,
    is_out_of_stock: brand.outOfStock,
    additional_categories: additional,
    brand_tags: brand.tags,
    kind: brand.kind,
    product_type: brand.productType,
  };
}

function labelsOf(brand: Brand, country: string): { min: string; max: string } | undefined {
  const products = productsIn(brand, country);
  const [first, last] = [products[0], products.at(-1)];
  if (!first || !last) return undefined;
  const label = (amount: number) => moneyLabel(marketOf(first.country), String(amount));
  return first.range
    ? { min: label(first.range.min), max: label(first.range.max) }
    : { min: first.label, max: last.label };
}

/** A group of products: the brand without its presentation labels, plus what is sold. */
export function groupWire(brand: Brand, country: string, coin: Coin, lang: string, call: WireCall): Wire {
  const { min: _min, max: _max, bg_color: _color, ...rest } = brandWire(brand, country, call.origin);
  const products = brand.outOfStock ? [] : productsIn(brand, country);
  return {
    ...rest,
    default_denomination: defaultDenomination(products),
    products:
      brand.kind === 'nft_giftcard' ? null : products.map((product) => productWire(product, coin, call)),
    product_tc: `Sample terms for the ${brand.name} card.`,
    redeem_method: redeemMethods(brand),
    rich_description: richDescription(brand, country, lang),
    ...(brand.tags.includes('sale') && { promotion: promotionOf(brand) }),
  };
}

const promotionOf = ({ name }: Brand): Wire => ({
  title: `More for less at ${name}`,
  description: 'Only for a while, as long as there is stock.',
  terms: null,
  startDate: '2026-01-01',
  endDate: null,
  by: name,
});

/** Empty for ranges and plans; the largest, not the smallest, for cards; the first for top-ups. */
function defaultDenomination(products: Product[]): string {
  const [first, last] = [products[0], products.at(-1)];
  if (!first || !last || first.range || first.plan) return '';
  return first.delivery === 'by_phone' ? first.denomination : last.denomination;
}

function redeemMethods(brand: Brand): string[] {
  if (brand.kind === 'mobile_recharge') return [];
  if (brand.categories[0] === 'entertainment') return ['Online', 'Online'];
  return brand.productType === 'digital' ? ['Online'] : ['Online', 'InStore'];
}

export type WireCall = { world: World; origin: string };

export const productId = (product: Product, { faults, clock }: World): string =>
  uuidOf(
    'product',
    product.brand.name,
    product.country,
    product.denomination,
    faults.current.productIdRotation ? Math.floor(clock.now() / 10_000) : 0,
  );

export function productWire(product: Product, coin: Coin, { world }: WireCall): Wire {
  const usdc = priceInUsdc(product, undefined, world.faults.current.priceFactor);
  const priced = !product.range && product.stock !== 'out-unpriced';
  return {
    product_id: productId(product, world),
    is_dynamic: product.range !== undefined,
    ...(product.range
      ? { range: rangeWire(product) }
      : { denomination: product.denomination, localized_denomination: product.label }),
    ...(priced && coinAmounts(usdc, coin, world)),
    coin: coin.name,
    payment_method: coin.catalogMethod,
    delivery_type: product.delivery,
    points: points(usdc),
    ...faceValue(product),
    ...planWire(product),
  };
}

export const points = (usdc: Decimal): string => format(inEuro(usdc), 0, 'down');

export function coinAmounts(usdc: Decimal, coin: Coin, { clock, faults }: World) {
  const amount = format(inCoin(usdc, coin, clock.now(), faults.current.rates), coin.places);
  return { coin_amount: amount, original_coin_amount: amount };
}

export const rangeWire = ({ range, country }: Product) =>
  range && {
    min: range.min,
    max: range.max,
    currency: marketOf(country).currency,
    step_size: range.step,
    default: range.default,
  };

function faceValue({ range, faceValue: price, country }: Product): Wire {
  const currency_code = marketOf(country).currency;
  if (range) {
    const [min, max] = [range.min, range.max].map((value) => format(decimal(value), 2));
    return { face_value: { currency_code, amount: { type: 'range', min, max } } };
  }
  return price ? { face_value: { currency_code, amount: { type: 'fixed', price } } } : {};
}

function planWire({ plan, label }: Product): Wire {
  if (!plan) return {};
  const fixed = (amount: number) => ({ type: 'fixed', amount });
  const size = fixed(plan.gigabytes);
  return {
    benefits: [
      {
        type: 'DATA',
        unit: 'GB',
        unit_type: 'DATA',
        additional_information: null,
        amount: {
          base: size,
          promotion_bonus: fixed(0),
          total_excluding_tax: size,
          total_including_tax: size,
        },
      },
    ],
    additional_details: { description: `${label}, data only`, durationInDays: plan.days },
    valid_regions: plan.regions,
  };
}
