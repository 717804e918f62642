import { compareDecimals, restOf, toAtomic } from '@/lib/money';
import { isPayable, type OrderSnapshot } from '@/lib/orders';
import { LOOKS } from './state-look';

/**
 * What the card shows: skeleton, payment, why there is none, the payment without its address, the pause after the time
 * is over, the code, or words.
 */
export type Face = 'preparing' | 'pay' | 'unverified' | 'unconfirmed' | 'checking' | 'delivered' | 'message';

/** An order with what has to be known to pay it. */
export type Payable = OrderSnapshot & { address: string; amount: string };

/**
 * How long an address stands without a word of the supplier. Four heartbeats: a phone in a lift, a restart or a slow
 * answer pass unnoticed. After that it may have expired unseen, and money sent to it would wait for support: it is
 * taken off the page until the supplier answers, which loses an honest payer nothing but the wait.
 */
const CONFIRMED_MS = 60_000;

/** The face of an order at a moment of the server's clock (epoch milliseconds). */
export function faceOf(order: OrderSnapshot, now: number): Face {
  if (isHeldBack(order)) return 'unverified';
  const { face } = LOOKS[order.state];
  if (face !== 'pay') return face;
  if (!hasDetails(order)) return 'preparing';
  if (order.expiresAt !== null && now >= order.expiresAt) return 'checking';
  return isConfirmed(order, now) ? 'pay' : 'unconfirmed';
}

/** It would be payable, but its payment details contradict it. */
export const isHeldBack = (order: OrderSnapshot): boolean =>
  isPayable(order.state)
    ? order.isUnverified === true || isPaidUp(order)
    : order.isUnverified === true && order.state === 'Created';

/** All of the amount came, and yet a rest is said to be missing. */
const isPaidUp = ({ amount, received }: OrderSnapshot): boolean =>
  amount !== null && compareDecimals(received, amount) >= 0;

/** What is shown is what the supplier said a moment ago. */
export const isConfirmed = ({ confirmedAt }: OrderSnapshot, now: number): boolean =>
  now - confirmedAt <= CONFIRMED_MS;

export const hasDetails = (order: OrderSnapshot): order is Payable =>
  order.address !== null && order.amount !== null;

/** Money has arrived, whatever the state says. */
export const hasReceived = ({ received }: OrderSnapshot): boolean => compareDecimals(received, '0') > 0;

/** What arrived beyond the amount. */
export const excessOf = ({ amount, received }: OrderSnapshot): string | null =>
  amount !== null && compareDecimals(received, amount) > 0 ? restOf(received, amount) : null;

const SEEN = ['PartialPaymentStarted', 'PaymentStarted'];

/** A payment was seen on its way, whether or not it has arrived. One that failed says nothing about money. */
export const hasSeenPayment = ({ state, isPaymentSeen, transactions, timeline }: OrderSnapshot): boolean =>
  state !== 'PaymentFailed' &&
  (isPaymentSeen === true || transactions.length > 0 || timeline.some((event) => SEEN.includes(event.state)));

/** Money came, or is coming, that the order did not take further: it goes before everything else. */
export const isStranded = (order: OrderSnapshot): boolean =>
  LOOKS[order.state].paid !== undefined && (hasReceived(order) || hasSeenPayment(order));

const DAY_MS = 86_400_000;

/** Late money was looked for during a day, and no longer is: who has sent some has to say so. */
export const isPastLate = ({ state, timeline, now }: OrderSnapshot): boolean => {
  const since = timeline.find((event) => event.state === state)?.at ?? now;
  return state === 'Expired' && now - since >= DAY_MS;
};

/** What is still to be sent: the supplier's own figure where it gives one. */
export function toSend(order: Payable): string {
  const { amount, received, missing } = order;
  return hasReceived(order) ? (missing ?? restOf(amount, received)) : amount;
}

/** How much of the amount is here, in percent, for a bar. */
export function shareOf({ amount, received }: Payable): number {
  const scale = Math.max(amount.length, received.length);
  const whole = toAtomic(amount, scale);
  const share = whole > 0n ? (toAtomic(received, scale) * 100n) / whole : 0n;
  return Number.parseInt(String(share > 100n ? 100n : share), 10);
}
