import { compareDecimals, fromAtomic, toAtomic } from '@/lib/money';
import { isPayable, type OrderSnapshot } from '@/lib/orders';

/** What the card shows: skeleton, payment, the pause after the time is over, the code, or words. */
export type Face = 'preparing' | 'pay' | 'checking' | 'delivered' | 'message';

type Payable = { address: string; amount: string };

/** The face of an order at a moment of the server's clock (epoch milliseconds). */
export function faceOf(order: OrderSnapshot, now: number): Face {
  if (order.state === 'Done') return 'delivered';
  if (order.state === 'Placing' || order.state === 'Created') return 'preparing';
  if (!isPayable(order.state)) return 'message';
  if (!hasDetails(order)) return 'preparing';
  return order.expiresAt !== null && now >= order.expiresAt ? 'checking' : 'pay';
}

export const hasDetails = (order: OrderSnapshot): order is OrderSnapshot & Payable =>
  order.address !== null && order.amount !== null;

/** Money has arrived, whatever the state says. */
export const hasReceived = ({ received }: OrderSnapshot): boolean => compareDecimals(received, '0') > 0;

/** What is still to be sent: the supplier's own figure where it gives one. */
export function restOf({ amount, received, missing }: OrderSnapshot & Payable): string {
  if (compareDecimals(received, '0') <= 0) return amount;
  return missing ?? difference(amount, received);
}

function difference(a: string, b: string): string {
  const scale = Math.max(a.length, b.length);
  const rest = toAtomic(a, scale) - toAtomic(b, scale);
  return fromAtomic(rest > 0n ? rest : 0n, scale);
}

/** How much of the amount is here, in percent, for a bar. */
export function shareOf({ amount, received }: OrderSnapshot & Payable): number {
  const scale = Math.max(amount.length, received.length);
  const whole = toAtomic(amount, scale);
  const share = whole > 0n ? (toAtomic(received, scale) * 100n) / whole : 0n;
  return Number.parseInt(String(share > 100n ? 100n : share), 10);
}
