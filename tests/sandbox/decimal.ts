/** Decimals are exact: integers scaled by 10^18. */
export type Decimal = bigint;

type Rounding = 'up' | 'half' | 'down';

const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);
const FORM = /^(\d{1,15})(?:\.(\d{1,18}))?$/;

export const isDecimal = (text: string) => FORM.test(text);

export function decimal(text: string | number): Decimal {
  const match = FORM.exec(String(text));
  if (!match) throw new RangeError(`not a decimal: ${text}`);
  const [, whole = '', fraction = ''] = match;
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(PLACES, '0'));
}

export const multiply = (a: Decimal, b: Decimal): Decimal => (a * b) / ONE;
export const divide = (a: Decimal, b: Decimal): Decimal => (a * ONE) / b;

/** Parts per million keep percentages out of floating point. */
export const scalePpm = (a: Decimal, ppm: number): Decimal => (a * BigInt(ppm)) / 1_000_000n;

/** The amount in units of 10^-places. */
export function toUnits(value: Decimal, places: number, rounding: Rounding = 'half'): bigint {
  const unit = 10n ** BigInt(PLACES - places);
  const add = rounding === 'up' ? unit - 1n : rounding === 'half' ? unit / 2n : 0n;
  return (value + add) / unit;
}

export const fromUnits = (units: bigint, places: number): Decimal => units * 10n ** BigInt(PLACES - places);

export const round = (value: Decimal, places: number, rounding: Rounding = 'half'): Decimal =>
  fromUnits(toUnits(value, places, rounding), places);

export function format(value: Decimal, places: number, rounding: Rounding = 'half'): string {
  const digits = toUnits(value, places, rounding)
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** As short as it can be: no trailing zeros. */
export const plain = (value: Decimal): string => format(value, PLACES).replace(/\.?0+$/, '');
