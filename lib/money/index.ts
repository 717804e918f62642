/** An amount as the wire and the shopper know it: a plain decimal string, never a float. */
export type Money = { amount: string; currency: string };

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** True for `"12"`, `"0.00038"`; false for exponents, signs, separators and blanks. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** The digits of a decimal string as an integer at `scale` decimals. Throws on more decimals than fit. */
export function toAtomic(amount: string, scale: number): bigint {
  const [, whole, fraction = ''] = DECIMAL.exec(amount) ?? [];
  const kept = fraction.replace(/0+$/, '');
  if (whole === undefined || kept.length > scale) throw new RangeError(`not a decimal of ${scale} places`);
  return BigInt(whole + kept.padEnd(scale, '0'));
}

/** The inverse of `toAtomic`, without trailing zeros. */
export function fromAtomic(atomic: bigint, scale: number): string {
  const digits = atomic.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

const scaleOf = (amount: string): number => DECIMAL.exec(amount)?.[2]?.length ?? 0;

/** Negative, zero or positive, exactly. Both must be decimal strings. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const difference = toAtomic(a, scale) - toAtomic(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum of decimal strings; `"0"` for none. */
export function sumDecimals(amounts: readonly string[]): string {
  const scale = Math.max(0, ...amounts.map(scaleOf));
  return fromAtomic(
    amounts.reduce((sum, amount) => sum + toAtomic(amount, scale), 0n),
    scale,
  );
}

/** What so many of each cost together: the exact sum, with as many decimals as the price that has most. */
export function priceOfAll(prices: readonly { amount: string; quantity: number }[]): string {
  const scale = Math.max(0, ...prices.map(({ amount }) => scaleOf(amount)));
  const atomic = prices.reduce(
    (sum, { amount, quantity }) => sum + toAtomic(amount, scale) * BigInt(quantity),
    0n,
  );
  const digits = atomic.toString().padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** What is left of `whole` without `part`, exactly; `"0"` where nothing is. */
export function restOf(whole: string, part: string): string {
  const scale = Math.max(scaleOf(whole), scaleOf(part));
  const rest = toAtomic(whole, scale) - toAtomic(part, scale);
  return fromAtomic(rest > 0n ? rest : 0n, scale);
}

/** True when `value` is `min + n·step` and within `min..max`. All decimal strings; a zero step admits any value. */
export function isOnStep(value: string, min: string, max: string, step: string): boolean {
  if (!isDecimal(value) || compareDecimals(value, min) < 0 || compareDecimals(value, max) > 0) return false;
  const scale = Math.max(scaleOf(value), scaleOf(min), scaleOf(step));
  const unit = toAtomic(step, scale);
  return unit === 0n || (toAtomic(value, scale) - toAtomic(min, scale)) % unit === 0n;
}

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A typed amount as a decimal string: blanks go, digits of every keyboard are digits, a comma is a point, and either of
 * them before three digits groups thousands, as in `1,000` and `1.000,50`, unless what stands before it is no group, as
 * in `0.125` and `1000.125`. Anything else stays as it is.
 */
export const decimalOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll(/[\s'’]/g, '')
    .replaceAll(/(?<=^[1-9]\d{0,2}(?:[.,]\d{3})*)[.,](?=\d{3}(?:[.,]|$))/g, '')
    .replace(',', '.')
    .replace(/^(\d+)\.$/, '$1');

const ISO_CURRENCY = /^[A-Z]{3}$/;
const FIAT: ReadonlySet<string> = new Set(
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('currency') : [],
);

/** The same of what may name its own currency besides, as `$25` and `25 USD`; another one stays, and is no decimal. */
export function decimalIn(typed: string, currency: string): string {
  const [sign] = isFiat(currency)
    ? new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
        .formatToParts(0)
        .filter(({ type }) => type === 'currency')
    : [];
  const bare = typed.trim();
  for (const name of [currency, sign?.value ?? currency]) {
    if (bare.toUpperCase().startsWith(name)) return decimalOf(bare.slice(name.length));
    if (bare.toUpperCase().endsWith(name)) return decimalOf(bare.slice(0, -name.length));
  }
  return decimalOf(typed);
}

const isFiat = (currency: string): boolean => ISO_CURRENCY.test(currency) && FIAT.has(currency);

/** English is read with a decimal point in every country, beside labels that have one. */
const notation = (locale: string): string => (locale.startsWith('en-') ? 'en' : locale);

/** The only place where digits become text. Coins keep every digit they came with; money of states follows the locale. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = scaleOf(amount);
  if (isFiat(currency)) {
    const style = {
      style: 'currency',
      currency,
      ...(digits === 0 ? { maximumFractionDigits: 0 } : {}),
    } as const;
    return new Intl.NumberFormat(notation(locale), style).format(amount as Intl.StringNumericLiteral);
  }
  const number = new Intl.NumberFormat(notation(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(amount as Intl.StringNumericLiteral)} ${currency}`;
}
