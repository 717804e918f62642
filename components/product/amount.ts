import type { RangeProduct } from '@/lib/catalog';
import { compareDecimals, fromAtomic, isDecimal, isOnStep, toAtomic } from '@/lib/money';

type Limits = Pick<RangeProduct, 'min' | 'max' | 'step'>;

export type AmountProblem =
  | { code: 'notNumber' | 'tooLittle' | 'tooMuch' }
  | { code: 'offStep'; below: string; above: string };

/** More decimals than any currency or step has; keeps the arithmetic below in whole numbers. */
const SCALE = 8;

/** Why an amount cannot be bought, with the nearest ones that can; null when it can. */
export function amountProblem(value: string, limits: Limits): AmountProblem | null {
  const { min, max, step } = limits;
  if (!isDecimal(value) || (value.split('.')[1]?.length ?? 0) > SCALE) return { code: 'notNumber' };
  if (compareDecimals(value, min) < 0) return { code: 'tooLittle' };
  if (compareDecimals(value, max) > 0) return { code: 'tooMuch' };
  if (isOnStep(value, min, max, step)) return null;
  const below = fromAtomic(onStep(toAtomic(value, SCALE), limits), SCALE);
  return { code: 'offStep', below, above: stepAmount(below, 1, limits) };
}

/** The next amount up (`1`) or down (`-1`), kept within the limits. From what is no amount: the least. */
export function stepAmount(value: string, direction: 1 | -1, limits: Limits): string {
  if (!isDecimal(value)) return limits.min;
  const size = toAtomic(limits.step, SCALE) || toAtomic('1', SCALE);
  const moved = onStep(toAtomic(value, SCALE), limits) + BigInt(direction) * size;
  return fromAtomic(onStep(moved, limits), SCALE);
}

/** At most five amounts that people like to give: 1, 2 or 5 times a power of ten, and the least, if on the step. */
export function quickPicks({ min, max, step }: Limits): string[] {
  const round = Array.from({ length: 8 }, (_, power) =>
    ['1', '2', '5'].map((digit) => digit + '0'.repeat(power)),
  ).flat();
  const offered = round.filter((value) => compareDecimals(value, min) > 0 && isOnStep(value, min, max, step));
  const picks = [min, ...offered];
  if (picks.length <= 5) return picks;
  const stride = (picks.length - 1) / 4;
  return [0, 1, 2, 3, 4].flatMap((at) => picks[Math.round(at * stride)] ?? []);
}

/** The amount at or below `value` that is on the step and within the limits, in `SCALE` decimals. */
function onStep(value: bigint, { min, max, step }: Limits): bigint {
  const [least, most] = [toAtomic(min, SCALE), toAtomic(max, SCALE)];
  const size = toAtomic(step, SCALE) || 1n;
  const highest = most - ((most - least) % size);
  if (value <= least) return least;
  return value >= highest ? highest : value - ((value - least) % size);
}
