import { isOptionalText, isRecord, isText, isTime } from './is';
import { type Slot, slot } from './slot';

/**
 * An order this device may open. `createdAt` is in epoch milliseconds; `isOver` once nothing more will come, so that
 * a list can tell live orders from past ones without asking the server.
 */
export type KnownOrder = {
  key: string;
  email?: string | undefined;
  brand: string;
  label: string;
  createdAt: number;
  isOver?: boolean | undefined;
};

export type KnownOrders = { readonly [orderId: string]: KnownOrder };

/** More than anyone scrolls through; the oldest give way. */
const KEPT = 100;

export const ordersSlot = (storefrontId: string): Slot<KnownOrders> => {
  const stored = slot('device', storefrontId, 'orders', isRecord);
  return { ...stored, read: () => readable(stored.read()) };
};

export const findOrder = (storefrontId: string, orderId: string): KnownOrder | undefined => {
  const orders = ordersSlot(storefrontId).read();
  return orders && Object.hasOwn(orders, orderId) ? orders[orderId] : undefined;
};

/** True when it can be read back after a reload. */
export function rememberOrder(storefrontId: string, orderId: string, order: KnownOrder): boolean {
  const { read, write } = ordersSlot(storefrontId);
  const newestFirst = Object.entries({ ...read(), [orderId]: order }).sort(
    ([, a], [, b]) => b.createdAt - a.createdAt,
  );
  return write(Object.fromEntries(newestFirst.slice(0, KEPT)));
}

export function forgetOrder(storefrontId: string, orderId: string): void {
  const { read, write } = ordersSlot(storefrontId);
  const { [orderId]: _, ...others } = read() ?? {};
  write(others);
}

const isKnownOrder = (value: unknown): value is KnownOrder =>
  isRecord(value) &&
  [value.key, value.brand, value.label].every(isText) &&
  isOptionalText(value.email) &&
  isTime(value.createdAt) &&
  (value.isOver === undefined || typeof value.isOver === 'boolean');

const readables = new WeakMap<object, KnownOrders>();

/** Leaves out what is not an order, so that one broken entry does not hide the others. */
function readable(stored: Record<string, unknown> | null): KnownOrders | null {
  if (!stored) return null;
  const known =
    readables.get(stored) ??
    (Object.fromEntries(Object.entries(stored).filter(([, value]) => isKnownOrder(value))) as KnownOrders);
  readables.set(stored, known);
  return known;
}
