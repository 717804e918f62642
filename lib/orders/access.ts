import 'server-only';
import { fail, ok, type Result } from '@/lib/result';
import { isOrderId, isOrderKey } from './index';
import { unseal } from './seal';
import { hashKey, isSameHash } from './secrets';
import type { OrderStore, StoredOrder } from './store';

/**
 * An order that whoever asks has the key to. The upstream's id is for calls upstream and for support, that of an
 * orphan for support alone.
 */
export type OwnOrder = StoredOrder & { upstreamId: string | null };

const DAY_MS = 86_400_000;
/** Compared where there is no order, so that a miss does the same work. */
const NOBODY = hashKey('nobody');

/** The key of an `Authorization: Bearer` header, or null. */
export function bearerOf(authorization: string | null): string | null {
  const [, key] = /^Bearer ([\w-]{43})$/.exec(authorization ?? '') ?? [];
  return key ?? null;
}

/**
 * The order behind an id, for its key holder. Malformed, unknown and somebody else's are the same `order_not_found`;
 * `order_access_ended` is told to its key holder only.
 */
export async function findOwnOrder(
  store: Pick<OrderStore, 'find'>,
  { orderId, orderKey }: { orderId: string; orderKey: string | null },
  { now, accessDays }: { now: number; accessDays: number },
): Promise<Result<OwnOrder>> {
  const isWellFormed = isOrderId(orderId) && isOrderKey(orderKey);
  const order = isWellFormed ? await store.find(orderId) : undefined;
  const isOwn = isSameHash(hashKey(orderKey ?? ''), order?.keyHash ?? NOBODY);
  if (!order || !orderKey || !isOwn) return fail({ code: 'order_not_found' });
  if (order.endedAt !== null && now > order.endedAt + accessDays * DAY_MS) {
    return fail({ code: 'order_access_ended' });
  }
  const opened = (sealedId: string | null) => sealedId && unseal(sealedId, orderKey, orderId);
  return ok({ ...order, upstreamId: opened(order.sealedId), orphanId: opened(order.orphanId) });
}
