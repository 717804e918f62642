import { findOrder, keepSuccessor, noteOrder, ordersShelf, successorOf } from '@/lib/device';
import type { Access } from './stream/doors';

/** `unkept`: this browser cannot keep a new key. `refused`: not now. `unsure`: no answer, and the order is as it was seen last. */
export type Locked = 'locked' | 'unkept' | 'refused' | 'unsure';

/** The world, so that a test can be one. `inTurn` lets one tab after another do what has this name. */
export type LockTools = {
  fetch: typeof fetch;
  inTurn: <T>(name: string, act: () => Promise<T>) => Promise<T>;
};

const PATIENCE_MS = 8_000;

/**
 * Replaces the key of an order. The new one is kept here before it is sent, so that whatever becomes of the answer one
 * of two keys that this device has opens the order.
 */
export const lockOrder = (
  storefrontId: string,
  { orderId, key }: Access,
  tools: LockTools,
): Promise<Locked> =>
  tools.inTurn(`gf-lock-${orderId}`, async () => {
    const known = findOrder(storefrontId, orderId);
    if (known && known.key !== key && successorOf(storefrontId, orderId)?.to === known.key) return 'locked';
    const isKept = known?.key === key && ordersShelf(storefrontId).at(orderId).isKept();
    const lock = isKept ? keepSuccessor(storefrontId, orderId, key) : null;
    if (!lock) return 'unkept';

    const status = await ask(tools.fetch, `/api/orders/${orderId}/lock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ key: lock.to }),
    });
    if (status === 200) {
      noteOrder(storefrontId, orderId, { key: lock.to });
      return 'locked';
    }
    await settleLock(storefrontId, orderId, tools);
    if (findOrder(storefrontId, orderId)?.key === lock.to) return 'locked';
    return status >= 400 && status < 500 ? 'refused' : 'unsure';
  });

/**
 * Finds out what became of a lock whose answer never came: the new key is tried, and takes its place if it opens the
 * order. True when it does.
 */
export async function settleLock(
  storefrontId: string,
  orderId: string,
  { fetch }: Pick<LockTools, 'fetch'>,
): Promise<boolean> {
  const lock = pendingLock(storefrontId, orderId);
  if (!lock) return false;
  const headers = { authorization: `Bearer ${lock.to}` };
  const status = await ask(fetch, `/api/orders/${orderId}`, { headers });
  const isOpen = status === 200 || status === 410;
  if (isOpen) noteOrder(storefrontId, orderId, { key: lock.to });
  return isOpen;
}

/** A new key that was minted here and has not yet opened the order. */
export function pendingLock(storefrontId: string, orderId: string) {
  const lock = successorOf(storefrontId, orderId);
  return lock && findOrder(storefrontId, orderId)?.key === lock.from ? lock : undefined;
}

/** The status, or 0 where there is no answer. */
async function ask(fetch: LockTools['fetch'], path: string, init: RequestInit): Promise<number> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch(path, { ...init, cache: 'no-store', signal })).status;
  } catch {
    return 0;
  }
}
