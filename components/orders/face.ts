import { compareDecimals, restOf, toAtomic } from '@/lib/money';
import { isPayable, type OrderSnapshot } from '@/lib/orders';

/** What the card shows: skeleton, payment, why there is none, the pause after the time is over, the code, or words. */
export type Face = 'preparing' | 'pay' | 'unverified' | 'checking' | 'delivered' | 'message';

type Payable = { address: string; amount: string };

/** The face of an order at a moment of the server's clock (epoch milliseconds). */
export function faceOf(order: OrderSnapshot, now: number): Face {
  if (order.state === 'Done') return 'delivered';
  if (isHeldBack(order)) return 'unverified';
  if (order.state === 'Placing' || order.state === 'Created') return 'preparing';
  if (!isPayable(order.state)) return 'message';
  if (!hasDetails(order)) return 'preparing';
  return order.expiresAt !== null && now >= order.expiresAt ? 'checking' : 'pay';
}

/** It would be payable, but its payment details contradict it. */
export const isHeldBack = ({ state, isUnverified }: OrderSnapshot): boolean =>
  isUnverified === true && (isPayable(state) || state === 'Created');

export const hasDetails = (order: OrderSnapshot): order is OrderSnapshot & Payable =>
  order.address !== null && order.amount !== null;

/** Money has arrived, whatever the state says. */
export const hasReceived = ({ received }: OrderSnapshot): boolean => compareDecimals(received, '0') > 0;

/** What is still to be sent: the supplier's own figure where it gives one. */
export function toSend(order: OrderSnapshot & Payable): string {
  const { amount, received, missing } = order;
  return hasReceived(order) ? (missing ?? restOf(amount, received)) : amount;
}

/** How much of the amount is here, in percent, for a bar. */
export function shareOf({ amount, received }: OrderSnapshot & Payable): number {
  const scale = Math.max(amount.length, received.length);
  const whole = toAtomic(amount, scale);
  const share = whole > 0n ? (toAtomic(received, scale) * 100n) / whole : 0n;
  return Number.parseInt(String(share > 100n ? 100n : share), 10);
}
