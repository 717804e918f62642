import { findOrder, type KnownOrder, noteOrder, ordersShelf } from '@/lib/device';
import { factsOf } from '../known-facts';
import { settleLock } from '../lock';
import { type Asked, askSnapshot } from '../stream/doors';

type Tools = { fetch: typeof fetch; now: () => number; signal: AbortSignal };

/** A look at a list is not worth more questions than this, nor more of them at once. */
const MOST = 12;
const AT_ONCE = 3;
/** Late money moves an order for a day. */
const LATE_MS = 2 * 86_400_000;

/** Asks for the newest orders that may have changed, each with its own key, and keeps what is said of them. */
export async function refreshOrders(storefrontId: string, tools: Tools): Promise<void> {
  const waiting = Object.entries(ordersShelf(storefrontId).read() ?? {})
    .filter(([, order]) => mayHaveChanged(order, tools.now()))
    .sort(([, a], [, b]) => b.createdAt - a.createdAt)
    .slice(0, MOST)
    .map(([orderId]) => orderId);

  const next = async (): Promise<void> => {
    const orderId = waiting.shift();
    if (orderId === undefined || tools.signal.aborted) return;
    // Whoever is told to wait leaves the rest for another time.
    if (!(await refreshOrder(storefrontId, orderId, tools))) waiting.length = 0;
    return next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** False when no more should be asked now. */
export async function refreshOrder(storefrontId: string, orderId: string, tools: Tools): Promise<boolean> {
  const { fetch, signal } = tools;
  const isSettled = await settleLock(storefrontId, orderId, tools);
  const key = findOrder(storefrontId, orderId)?.key;
  if (key === undefined) return true;
  const asked = await askSnapshot({ orderId, key }, { fetch, signal });
  if (signal.aborted || findOrder(storefrontId, orderId)?.key !== key) return true;

  const change = changeBy(asked);
  if (change) noteOrder(storefrontId, orderId, change);
  return isSettled || asked.type === 'snapshot' || (asked.type === 'refused' && asked.status !== 429);
}

function changeBy(asked: Asked): Partial<KnownOrder> | null {
  if (asked.type === 'snapshot') return factsOf(asked.snapshot);
  if (asked.type !== 'refused') return null;
  if (asked.status === 410) return { end: 'gone', isUnproven: undefined };
  return asked.status === 404 ? { end: 'missing' } : null;
}

function mayHaveChanged({ state, isOver, end, isUnproven, createdAt }: KnownOrder, now: number): boolean {
  if (end) return false;
  if (isUnproven || state === undefined) return true;
  const isLate = state === 'Expired' || state === 'PaymentFailed';
  return !isOver && (!isLate || now - createdAt < LATE_MS);
}
