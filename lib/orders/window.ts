import 'server-only';
import { env } from '@/lib/env';
import { isKnownNetwork, knownNetwork } from '@/lib/payments';
import type { OrderSnapshot } from './index';

/** How long an order may be paid, in milliseconds. */
export type PaymentWindow = (order: Pick<OrderSnapshot, 'coin' | 'network'>) => number;

const MINUTE_MS = 60_000;

export const paymentWindow: PaymentWindow = ({ coin, network }) => {
  const { usual, of } = env().PAYMENT_WINDOW_MINUTES;
  return (of.get(knownNetwork(coin, network) ?? '') ?? usual) * MINUTE_MS;
};

export function longestWindow(): number {
  const { usual, of } = env().PAYMENT_WINDOW_MINUTES;
  return Math.max(usual, ...of.values()) * MINUTE_MS;
}

/** Throws on a name that is no network: its minutes would be ignored without a word. */
export function checkWindows(): void {
  const unknown = [...env().PAYMENT_WINDOW_MINUTES.of.keys()].find((name) => !isKnownNetwork(name));
  if (unknown) throw new Error(`PAYMENT_WINDOW_MINUTES: ${unknown} is no network.`);
}
