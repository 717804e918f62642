import { type Decimal, decimal, divide, multiply, round, scalePpm } from '../decimal';
import { numberOf } from '../digest';
import { type Coin, findCoin } from './coins';

/** How rates behave besides drifting: `fixed` stops the drift, a factor moves one coin at once. */
export type RateSwitch = {
  mode?: 'drift' | 'fixed' | undefined;
  factors?: Record<string, string> | undefined;
};

const STEP_MS = 10_000;
const STEPS_PER_WAVE = 54;
const WAVE_PPM = 9_000;
const JITTER_PPM = 1_800;

const USDC_USD = decimal('0.9992');
const USDC_EUR = decimal('0.8594');

/** US dollars for one coin at a moment: a slow wave with a step every ten seconds, the same on every run. */
export function rateOf(coin: Coin, nowMs: number, { mode, factors }: RateSwitch): Decimal {
  const base = multiply(coin.usd, decimal(factors?.[coin.name] ?? '1'));
  if (!coin.drifts || mode === 'fixed') return base;
  const step = Math.floor(nowMs / STEP_MS);
  const phase = numberOf(STEPS_PER_WAVE, coin.name);
  const wave = Math.sin((2 * Math.PI * (step + phase)) / STEPS_PER_WAVE);
  const jitter = numberOf(2 * JITTER_PPM, coin.name, step) - JITTER_PPM;
  return scalePpm(base, 1_000_000 + Math.round(wave * WAVE_PPM) + jitter);
}

/** What an amount of USDC costs in a coin, never less than it is worth. */
export function inCoin(usdc: Decimal, coin: Coin, nowMs: number, rates: RateSwitch): Decimal {
  if (coin.name === 'USDC') return usdc;
  return round(divide(multiply(usdc, USDC_USD), rateOf(coin, nowMs, rates)), coin.places, 'up');
}

export const inEuro = (usdc: Decimal): Decimal => multiply(usdc, USDC_EUR);
export const inDollar = (usdc: Decimal): Decimal => multiply(usdc, USDC_USD);
export const euroToUsdc = (euro: Decimal): Decimal => divide(euro, USDC_EUR);

/** US dollars for an amount of coin. */
export function dollarsOf(amount: Decimal, coinName: string, nowMs: number, rates: RateSwitch): Decimal {
  const coin = findCoin(coinName);
  return coin ? multiply(amount, rateOf(coin, nowMs, rates)) : 0n;
}
