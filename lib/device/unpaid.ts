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
export function findUnpaid(storefrontId: string, content: string, now: number): UnpaidOrder | undefined {
  const replaced = replacedSlot(storefrontId).read() ?? {};
  const [newest] = Object.entries(ordersShelf(storefrontId).read() ?? {})
    .filter(([, order]) => order.content === content && UNPAID.includes(order.state))
    .filter(([, { isOver, end }]) => !isOver && !end)
    .map(([orderId, order]) => ({
      ...order,
      orderId,
      until: order.expiresAt ?? order.createdAt + ASSUMED_MS,
    }))
    .filter(({ orderId, until }) => until > now && !Object.hasOwn(replaced, orderId))
    .filter(({ orderId }) => !isBeingReplaced(storefrontId, orderId))
    .sort((a, b) => b.createdAt - a.createdAt);
  return newest;
}
