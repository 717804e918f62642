import 'server-only';
import { type Env, env } from '@/lib/env';
import { isKnownNetwork, knownNetwork } from '@/lib/payments';
import type { OrderSnapshot } from './index';

type Minutes = Env['PAYMENT_WINDOW_MINUTES'];
type Way = Pick<OrderSnapshot, 'coin' | 'network'>;

/** How long an order may be paid, in milliseconds. */
export type PaymentWindow = (order: Way) => number;

const MINUTE_MS = 60_000;

export const windowOf = ({ usual, of }: Minutes, { coin, network }: Way): number =>
  (of.get(knownNetwork(coin, network) ?? '') ?? usual) * MINUTE_MS;

export const paymentWindow: PaymentWindow = (order) => windowOf(env().PAYMENT_WINDOW_MINUTES, order);

export function longestWindow(): number {
  const { usual, of } = env().PAYMENT_WINDOW_MINUTES;
  return Math.max(usual, ...of.values()) * MINUTE_MS;
}

/** Throws on a name that is no network: its minutes would be ignored without a word. */
export function checkWindows({ of }: Minutes = env().PAYMENT_WINDOW_MINUTES): void {
  const unknown = [...of.keys()].find((name) => !isKnownNetwork(name));
  if (unknown) throw new Error(`PAYMENT_WINDOW_MINUTES: ${unknown} is no network.`);
}
