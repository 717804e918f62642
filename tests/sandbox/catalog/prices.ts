import { type Decimal, decimal, divide, multiply, round, scalePpm } from '../decimal';
import { numberOf } from '../digest';
import type { Product } from './brand';
import { marketOf } from './markets';

const USDC_USD = decimal('0.9992');
const AIRBNB_MARKUP_PPM = 1_014_000;

/** What a product costs in USDC: face value, mark-up, two decimals. `value` is the amount of a range product. */
export function priceInUsdc(product: Product, value: string | undefined, factor: string): Decimal {
  const usdc = product.usdc ?? markedUp(product, value);
  return round(factor === '1' ? usdc : multiply(usdc, decimal(factor)), 2);
}

function markedUp(product: Product, value: string | undefined): Decimal {
  const local = product.range ? decimal(value ?? product.range.min) : (product.cost ?? 0n);
  const dollars = multiply(local, marketOf(product.country).usd);
  return divide(scalePpm(dollars, markupPpm(product)), USDC_USD);
}

/** Games carry 6 to 16 %, differently for each denomination; everything else 1 to 5 %. */
function markupPpm({ brand, country, denomination }: Product): number {
  if (brand.name === 'Airbnb') return AIRBNB_MARKUP_PPM;
  const seed = [brand.name, country, denomination];
  return brand.categories[0] === 'games'
    ? 1_060_000 + numberOf(100_000, ...seed)
    : 1_010_000 + numberOf(40_000, ...seed);
}

/** A range takes min + n·step, up to max; the amount must be written plainly. */
export function fitsRange(product: Product, value: string): boolean {
  const { range } = product;
  if (!range || !/^\d{1,9}(\.0{1,2})?$/.test(value)) return false;
  const amount = Number.parseInt(value, 10);
  return amount >= range.min && amount <= range.max && (amount - range.min) % range.step === 0;
}
