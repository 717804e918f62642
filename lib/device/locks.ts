import { isRecord, isText } from './is';
import { mintOrderKey } from './keys';
import { slot } from './slot';

/** The key of an order and the one that was minted to replace it. Which of the two opens it the server says. */
export type Lock = { from: string; to: string };

/** Apart from the orders, which other tabs write all the time: a new key must not be lost between two of them. */
const locksSlot = (storefrontId: string) => slot('device', storefrontId, 'locks', isRecord);

export function successorOf(storefrontId: string, orderId: string): Lock | undefined {
  const locks = locksSlot(storefrontId).read();
  const lock = locks && Object.hasOwn(locks, orderId) ? locks[orderId] : undefined;
  return isLock(lock) ? lock : undefined;
}

/**
 * A key to replace `from` with, kept before anybody hears of it; the same one until it has. Null where this browser
 * keeps nothing.
 */
export function keepSuccessor(storefrontId: string, orderId: string, from: string): Lock | null {
  const kept = successorOf(storefrontId, orderId);
  if (kept?.from === from && locksSlot(storefrontId).isKept()) return kept;
  return putSuccessor(storefrontId, orderId, { from, to: mintOrderKey() });
}

/** Null, and nothing is changed, where it cannot be read back after a reload. */
export function putSuccessor(storefrontId: string, orderId: string, lock: Lock): Lock | null {
  const { read, write } = locksSlot(storefrontId);
  const before = read();
  if (write({ ...before, [orderId]: lock })) return lock;
  write(before);
  return null;
}

export function dropSuccessor(storefrontId: string, orderId: string): Lock | undefined {
  const lock = successorOf(storefrontId, orderId);
  const { read, write } = locksSlot(storefrontId);
  const { [orderId]: _, ...others } = read() ?? {};
  if (lock) write(Object.keys(others).length > 0 ? others : null);
  return lock;
}

const isLock = (value: unknown): value is Lock => isRecord(value) && isText(value.from) && isText(value.to);
