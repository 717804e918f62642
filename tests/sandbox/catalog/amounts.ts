import { decimal, isDecimal } from '../decimal';
import type { Brand, Offer, Product } from './brand';
import { FIXED, localAmounts, RANGE } from './local-amounts';
import { marketOf, moneyLabel } from './markets';
import { plansFor } from './plans';

const PLANS = /^plans(?: (\w+))?$/;

/** What a country sells of a brand; nothing where it is not sold. */
export function productsIn(brand: Brand, country: string): Product[] {
  const cell = brand.cells.get(country);
  if (cell === undefined) return [];
  return readAmounts(cell, { brand, country, delivery: brand.delivery, secret: brand.secret });
}

/** Reads one country cell of brands.txt; its grammar stands at the top of that file. `$` begins one in US dollars. */
function readAmounts(written: string, offer: Offer): Product[] {
  const market = marketOf(offer.country);
  const cell = written.startsWith('$') ? localAmounts(written.slice(1), market) : written;
  if (cell === '-') return [];
  const plans = PLANS.exec(cell);
  if (plans) return plansFor(plans[1], offer);
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
  const market = marketOf(offer.country);
  const byMail = label.endsWith('PIN');
  const face = isDecimal(label) ? label : byMail ? label.split(' ')[0] : undefined;
  const product: Product = {
    ...offer,
    denomination: isDecimal(label) ? `${label} ${market.currency}` : label,
    label: moneyLabel(market, label),
    stock: soldOut === 'x' ? 'out' : soldOut === '?' ? 'out-unpriced' : 'in',
  };
  if (byMail) Object.assign(product, { delivery: 'by_email', secret: 'code' });
  if (face) product.faceValue = face;
  const price = cost ?? face;
  if (price) product.cost = decimal(price);
  if (usdc) product.usdc = decimal(usdc);
  return product;
}
