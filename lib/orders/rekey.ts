import 'server-only';
import type { Database } from '@/lib/db/server';
import { seal, unseal } from './seal';
import { hashKey } from './secrets';

/**
 * `gone`: the old key opens nothing any more, or never did. `busy`: the order is being placed, and the answer to that
 * will be sealed under the old key.
 */
type Rekeyed = 'done' | 'gone' | 'busy';

/**
 * From now on `to` opens the order and `from` opens nothing. Key and seals change in one transaction, so that of two
 * who try at once one finds the key gone. The claim stays as it was: sending the purchase again still finds its order.
 */
export const rekey = (
  { db, write }: Database,
  { orderId, from, to }: { orderId: string; from: string; to: string },
): Promise<Rekeyed> =>
  write((run) => {
    const reseal = (sealed: string | null): string | null => {
      const upstreamId = sealed && unseal(sealed, from, orderId);
      return upstreamId ? seal(upstreamId, to, orderId) : sealed;
    };
    const own = db.selectFrom('orders').select(['sealed_id', 'lease_until']).where('id', '=', orderId);
    const [order] = run(own.where('key_hash', '=', hashKey(from)));
    if (!order) return 'gone';
    if (order.lease_until > 0) return 'busy';

    const change = { key_hash: hashKey(to), sealed_id: reseal(order.sealed_id) };
    run(db.updateTable('orders').set(change).where('id', '=', orderId));
    const attempts = db
      .selectFrom('attempts')
      .select(['number', 'sealed_id'])
      .where('order_id', '=', orderId);
    for (const { number, sealed_id } of run(attempts.where('sealed_id', 'is not', null))) {
      const attempt = db.updateTable('attempts').set({ sealed_id: reseal(sealed_id) });
      run(attempt.where('order_id', '=', orderId).where('number', '=', number));
    }
    return 'done';
  });
