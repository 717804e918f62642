import { type Decimal, decimal, divide, format, isDecimal, round } from '../decimal';
import type { Market } from './markets';

/** The forms of a cell of brands.txt: a range, and each of several fixed amounts. */
export const RANGE = /^(\d+)\.\.(\d+)(?:\/(\d+))?(?:!([\d.]+))?$/;
export const FIXED = /^(.+?)(?:=([\d.]+)|@([\d.]+))?(x|\?)?$/;

const STEPS = [10n, 15n, 20n, 25n, 30n, 50n, 100n];
const NEAR_DOLLAR: [Decimal, Decimal] = [decimal('0.6'), decimal('1.5')];

/** An amounts cell in US dollars as a market writes it: round sums in its money, costs converted. */
export function localAmounts(cell: string, market: Market): string {
  const range = RANGE.exec(cell);
  if (range) return localRange(range, market);
  if (cell === '-' || cell.startsWith('plans')) return cell;
  return [...new Set(cell.split(',').map((text) => localAmount(text, market)))].join(',');
}

function localRange([, min = '', max = '', step, preset]: RegExpExecArray, market: Market): string {
  const [from, to] = [roundSum(min, market), roundSum(max, market)];
  const by = step ? from : from.replace(/^\d+?(?=0*$)/, '1').replace(/0$/, '');
  return `${from}..${to}/${by}${preset ? `!${roundSum(preset, market)}.0` : ''}`;
}

function localAmount(text: string, market: Market): string {
  const [, label = '', , cost, soldOut = ''] = FIXED.exec(text) ?? [];
  if (cost) return `${label}@${format(divide(decimal(cost), market.usd), 2, 'up')}${soldOut}`;
  const [amount = '', ...rest] = label.split(' ');
  if (!isDecimal(amount)) return text;
  const local = [roundSum(amount, market), ...rest.map((word) => (word === 'USD' ? market.currency : word))];
  return local.join(' ') + soldOut;
}

/** The sum a shop would print on a card: 10 dollars are 10 euros, 1,500 yen, 900,000 Lebanese pounds. */
function roundSum(dollars: string, { usd }: Market): string {
  const [low, high] = NEAR_DOLLAR;
  if (usd > low && usd < high) return dollars.replace(/\.0$/, '');
  const units = round(divide(decimal(dollars), usd), 0) / decimal(1);
  if (units < 10n) return String(units > 0n ? units : 1n);
  const scale = 10n ** BigInt(String(units).length - 1);
  const tenths = (units * 10n) / scale;
  const nearest = STEPS.reduce((best, next) => (gap(next, tenths) < gap(best, tenths) ? next : best));
  return String((nearest * scale) / 10n);
}

const gap = (a: bigint, b: bigint) => (a > b ? a - b : b - a);
