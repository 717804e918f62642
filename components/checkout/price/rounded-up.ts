import { fromAtomic, type Money, toAtomic } from '@/lib/money';

const SIGNIFICANT = 3;

/** A limit for a glance: three significant digits, never below the real one. `0.562099175481640` is `0.563`. */
export function roundedUp({ amount, currency }: Money): Money {
  const [whole = '0', fraction = ''] = amount.split('.');
  const scale = fraction.length;
  const digits = toAtomic(amount, scale).toString().length;
  const dropped = Math.min(Math.max(0, digits - SIGNIFICANT), scale);
  if (whole.length >= SIGNIFICANT && !/[1-9]/.test(fraction)) return { amount: whole, currency };

  const unit = 10n ** BigInt(dropped);
  const units = (toAtomic(amount, scale) + unit - 1n) / unit;
  return { amount: fromAtomic(units * unit, scale), currency };
}
