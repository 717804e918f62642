import { type KnownOrder, ordersShelf } from './orders';
import { isBeingReplaced, replacedSlot } from './replaced';

/** Waits for money; `until` is when it no longer does, in epoch milliseconds. */
export type UnpaidOrder = KnownOrder & { orderId: string; until: number };

/** The states of an order that can be paid, or soon. None is known of one that was placed a moment ago. */
const UNPAID: readonly (string | undefined)[] = [
  undefined,
  'Placing',
  'Created',
  'WaitingForPayment',
  'PartialPaymentStarted',
];
/** For as long as nobody has said how long there is. */
const ASSUMED_MS = 15 * 60_000;

/** The newest order of this device over these things (see `contentOf`) that still waits to be paid. */
export const findUnpaid = (storefrontId: string, content: string, now: number): UnpaidOrder | undefined =>
  allUnpaid(storefrontId, now).find(
    (order) => order.content === content && !isBeingReplaced(storefrontId, order.orderId),
  );

/** What a new order under this e-mail address ends: the supplier lets a shopper have one unpaid order. Newest first. */
export const unpaidOf = (storefrontId: string, email: string, now: number): readonly UnpaidOrder[] =>
  allUnpaid(storefrontId, now).filter((order) => order.email && isSameEmail(order.email, email));

/** Every order of this device that still waits to be paid, newest first. */
export function allUnpaid(storefrontId: string, now: number): readonly UnpaidOrder[] {
  const replaced = replacedSlot(storefrontId).read() ?? {};
  return Object.entries(ordersShelf(storefrontId).read() ?? {})
    .filter(([, { state, isOver, end }]) => UNPAID.includes(state) && !isOver && !end)
    .map(([orderId, order]) => ({
      ...order,
      orderId,
      until: order.expiresAt ?? order.createdAt + ASSUMED_MS,
    }))
    .filter(({ orderId, until }) => until > now && !Object.hasOwn(replaced, orderId))
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** Money is in it, and the card is not there yet. */
const PAID: readonly (string | undefined)[] = [
  'PartialPaymentStarted',
  'PaymentStarted',
  'PaymentReceived',
  'WaitingForDelivery',
  'WaitingForRebuy',
  'WaitingForManualAction',
  'InReview',
];

/** Whether an order of this device can still be paid, or was paid and is under way. */
export const hasLiveOrder = (storefrontId: string, now: number): boolean =>
  allUnpaid(storefrontId, now).length > 0 ||
  Object.values(ordersShelf(storefrontId).read() ?? {}).some(
    ({ state, isOver, end }) => PAID.includes(state) && !isOver && !end,
  );

const isSameEmail = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
