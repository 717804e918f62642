import { decimal, isDecimal } from '../decimal';
import type { Brand, DeliveryType, Product, Secret } from './brand';
import { type Country, MARKETS, moneyLabel } from './markets';
import { plansFor } from './plans';

export type Offer = { brand: Brand; country: Country; delivery: DeliveryType; secret: Secret };

const RANGE = /^(\d+)\.\.(\d+)(?:\/(\d+))?(?:!([\d.]+))?$/;
const FIXED = /^(.+?)(?:=([\d.]+)|@([\d.]+))?(x|\?)?$/;

/** Reads one country cell of brands.txt; its grammar stands at the top of that file. */
export function readAmounts(cell: string, offer: Offer): Product[] {
  if (cell === '-') return [];
  if (cell === 'plans' || cell === 'regional') return plansFor(cell, offer);
  const range = RANGE.exec(cell);
  return range ? [rangeProduct(range, offer)] : cell.split(',').map((text) => fixedProduct(text, offer));
}

function rangeProduct([, min = '', max = '', step = '1', preset]: RegExpExecArray, offer: Offer): Product {
  return {
    ...offer,
    denomination: 'range',
    label: '',
    stock: 'in',
    range: { min: +min, max: +max, step: +step, default: preset ?? `${max}.0` },
  };
}

function fixedProduct(text: string, offer: Offer): Product {
  const [, label = '', usdc, cost, soldOut] = FIXED.exec(text) ?? [];
  const { currency } = MARKETS[offer.country];
  const byMail = label.endsWith('PIN');
  const face = isDecimal(label) ? label : byMail ? label.split(' ')[0] : undefined;
  const product: Product = {
    ...offer,
    denomination: isDecimal(label) ? `${label} ${currency}` : label,
    label: moneyLabel(MARKETS[offer.country], label),
    stock: soldOut === 'x' ? 'out' : soldOut === '?' ? 'out-unpriced' : 'in',
  };
  if (byMail) Object.assign(product, { delivery: 'by_email', secret: 'code' });
  if (face) product.faceValue = face;
  const price = cost ?? face;
  if (price) product.cost = decimal(price);
  if (usdc) product.usdc = decimal(usdc);
  return product;
}
