import { type Money, toAtomic } from '@/lib/money';

/** Coins that stand for a currency, one to one. Of others nobody can say here what they are worth. */
const PEGS: Readonly<Record<string, string>> = {
  USDC: 'USD',
  'USDC.E': 'USD',
  USDT: 'USD',
  'USDT.E': 'USD',
  USDG: 'USD',
  PYUSD: 'USD',
  DAI: 'USD',
  EURC: 'EUR',
};
const SCALE = 30;

/** The currency that a coin stands for, if it does. */
export const pegOf = (coin: string): string | undefined => PEGS[coin.toUpperCase()];

/** How much more than its face value a card costs, as a fraction to a tenth of a percent; negative where it is less. */
export function markUpOf(price: Money | null, faceValue: Money | null): number | null {
  if (!price || !faceValue || pegOf(price.currency) !== faceValue.currency) return null;
  const [paid, worth] = [price, faceValue].map(({ amount }) => toAtomic(amount, SCALE));
  if (!paid || !worth) return null;
  return Number((paid * 2_000n + worth) / (worth * 2n) - 1_000n) / 1_000;
}
