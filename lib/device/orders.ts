import { isOptionalText, isRecord, isText, isTime } from './is';
import { dropSuccessor, putSuccessor, successorOf } from './locks';
import { type Shelf, shelf } from './shelf';

/**
 * An order this device may open, and what was last known of it. `createdAt` and `expiresAt` are in epoch
 * milliseconds; `recipients` who gets each line, where this device ordered it; `isOver` once nothing more will come;
 * `isOverUnpaid` once no money came, and none is looked for any more; `partly` how many of how many lines were
 * delivered, where it is done without all of them; `content` tells what was bought (see `contentOf`), `isUnproven` a
 * key that came in a file and has opened nothing yet, `end` that it opens nothing any more.
 */
export type KnownOrder = {
  key: string;
  email?: string | undefined;
  recipients?: readonly string[] | undefined;
  brand: string;
  label: string;
  createdAt: number;
  state?: string | undefined;
  isOver?: boolean | undefined;
  isOverUnpaid?: boolean | undefined;
  partly?: readonly [here: number, all: number] | undefined;
  amount?: string | undefined;
  coin?: string | undefined;
  expiresAt?: number | undefined;
  content?: string | undefined;
  isUnproven?: boolean | undefined;
  end?: 'gone' | 'missing' | undefined;
};

export type KnownOrders = { readonly [orderId: string]: KnownOrder };

/** More than anyone scrolls through; the oldest give way. */
export const MOST_KEPT = 100;

export const ordersShelf = (storefrontId: string): Shelf<KnownOrder> =>
  shelf(storefrontId, 'order', isKnownOrder);

export const findOrder = (storefrontId: string, orderId: string): KnownOrder | undefined =>
  ordersShelf(storefrontId).at(orderId).read() ?? undefined;

/**
 * Keeps an order, adding to what is known of it. A key that was replaced on this device does not come back. True when
 * it can be read back after a reload.
 */
export function rememberOrder(storefrontId: string, orderId: string, order: KnownOrder): boolean {
  const { at, read } = ordersShelf(storefrontId);
  const known = findOrder(storefrontId, orderId);
  const lock = successorOf(storefrontId, orderId);
  const isReplaced = lock?.from === order.key && lock.to === known?.key;
  const isKept = at(orderId).write({ ...known, ...order, key: isReplaced ? lock.to : order.key });
  const newestFirst = Object.entries(read() ?? {}).sort(([, a], [, b]) => b.createdAt - a.createdAt);
  for (const [oldest] of newestFirst.slice(MOST_KEPT)) at(oldest).write(null);
  return isKept;
}

/** Adds to what is known of an order, if it is known. */
export function noteOrder(storefrontId: string, orderId: string, change: Partial<KnownOrder>): boolean {
  const known = findOrder(storefrontId, orderId);
  return known !== undefined && rememberOrder(storefrontId, orderId, { ...known, ...change });
}

/** Takes an order and its keys off this device. Answers how to put them back. */
export function forgetOrder(storefrontId: string, orderId: string): () => void {
  const order = findOrder(storefrontId, orderId);
  const lock = dropSuccessor(storefrontId, orderId);
  ordersShelf(storefrontId).at(orderId).write(null);
  return () => {
    if (lock) putSuccessor(storefrontId, orderId, lock);
    if (order) rememberOrder(storefrontId, orderId, order);
  };
}

const isKnownOrder = (value: unknown): value is KnownOrder =>
  isRecord(value) &&
  [value.key, value.brand, value.label].every(isText) &&
  [value.email, value.state, value.amount, value.coin, value.content].every(isOptionalText) &&
  (value.recipients === undefined || (Array.isArray(value.recipients) && value.recipients.every(isText))) &&
  (value.partly === undefined || (Array.isArray(value.partly) && value.partly.every(isTime))) &&
  isTime(value.createdAt) &&
  (value.expiresAt === undefined || isTime(value.expiresAt)) &&
  [value.isOver, value.isOverUnpaid, value.isUnproven].every(
    (flag) => flag === undefined || typeof flag === 'boolean',
  ) &&
  [undefined, 'gone', 'missing'].some((end) => end === value.end);
