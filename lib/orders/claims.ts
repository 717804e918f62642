import 'server-only';
import type { Database, OrdersTable, Run } from '@/lib/db/server';
import { type OrderRecord, unknownRecord } from './record';
import { readRecord, saveRecord } from './store';

/** One press of "Pay". `orderId` is for a claim that is new; `owner` tells this press from its repetitions. */
export type Claim = {
  claimHash: string;
  keyHash: string;
  contentHash: string;
  orderId: string;
  owner: string;
};

/**
 * `claimed`: go ahead, under this id. `busy`: another press does. `placed`: an order was sent for this content, and
 * for other content: `key_reused`. `answered`: the press that was waited for led to no order, but to this outcome.
 */
export type Claimed =
  | { status: 'claimed'; orderId: string }
  | { status: 'busy' }
  | { status: 'placed'; orderId: string }
  | { status: 'key_reused' }
  | { status: 'answered'; outcome: string };

/** What became of a press, as anyone is told who has both its keys. After `none` there is no order. */
export type Standing = { status: 'placed'; orderId: string } | { status: 'placing' } | { status: 'none' };

/** How an attempt ended. After `refused` and `not_sent` there is no order and the claim is free again. */
export type Ending =
  | { phase: 'answered'; record: OrderRecord; sealedId: string }
  | { phase: 'ambiguous'; record: OrderRecord }
  | { phase: 'refused' | 'not_sent'; outcome: string };

export type Claims = ReturnType<typeof createClaims>;

/** Longer than the longest phase of placing an order; whoever has not ended by then has died. */
const LEASE_MS = 30_000;
const FREE = { lease_owner: '', lease_until: 0 };

export function createClaims({ db, write }: Database, now: () => number = Date.now) {
  const leasedTo = (orderId: string, owner: string) =>
    db.selectFrom('orders').selectAll().where('id', '=', orderId).where('lease_owner', '=', owner);

  const updateOrder = (run: Run, orderId: string, change: Partial<OrdersTable>) =>
    run(db.updateTable('orders').set(change).where('id', '=', orderId));

  /** Closes the attempt that is out, if one is. */
  const endAttempt = (run: Run, orderId: string, phase: Ending['phase']): boolean => {
    const out = db
      .updateTable('attempts')
      .set({ phase, finished_at: now() })
      .where('order_id', '=', orderId)
      .where('phase', '=', 'sent');
    return run(out.returning('number')).length > 0;
  };

  /** Takes a lease back. What may have been sent is an unknown order from now on: true. */
  const lapse = (run: Run, { id, record }: OrdersTable): boolean => {
    updateOrder(run, id, FREE);
    const wasSent = endAttempt(run, id, 'ambiguous');
    if (wasSent && record) saveRecord({ db }, run, unknownRecord(readRecord(record, []), now()));
    return wasSent;
  };

  return {
    /** Asks to place an order. Whoever died on the way leaves a free claim, or an unknown order if one was sent. */
    async claim(claim: Claim, hasWaited = false): Promise<Claimed> {
      const { claimHash, keyHash, contentHash, orderId, owner } = claim;
      const known = db.selectFrom('orders').selectAll().where('claim_hash', '=', claimHash);
      // Those who wait only read; a write would keep the one they wait for from writing.
      const seen = hasWaited ? await known.executeTakeFirst() : undefined;
      if (seen && seen.lease_until > now()) return { status: 'busy' };

      return write((run): Claimed => {
        const lease = {
          content_hash: contentHash,
          lease_owner: owner,
          lease_until: now() + LEASE_MS,
          outcome: null,
        };
        const [row] = run(known);
        if (!row) {
          const identity = { id: orderId, key_hash: keyHash, claim_hash: claimHash, created_at: now() };
          run(db.insertInto('orders').values({ ...identity, ...lease, state: 'Placing', version: 0 }));
          return { status: 'claimed', orderId };
        }
        if (row.lease_until > now()) return { status: 'busy' };

        const isSame = row.content_hash === contentHash;
        const isPlaced = row.state !== 'Placing' || lapse(run, row);
        if (isPlaced) return isSame ? { status: 'placed', orderId: row.id } : { status: 'key_reused' };
        if (isSame && hasWaited && row.outcome) return { status: 'answered', outcome: row.outcome };
        updateOrder(run, row.id, lease);
        return { status: 'claimed', orderId: row.id };
      });
    },

    /** Tells what became of a press, and changes nothing. What the dead have left is in doubt until it is settled. */
    async look(claimHash: string): Promise<Standing> {
      const row = await db
        .selectFrom('orders')
        .select(['id', 'state', 'lease_until'])
        .where('claim_hash', '=', claimHash)
        .executeTakeFirst();
      if (!row) return { status: 'none' };
      if (row.state !== 'Placing') return { status: 'placed', orderId: row.id };
      return { status: row.lease_until > 0 ? 'placing' : 'none' };
    },

    /**
     * Gives a claim back, with the answer for those who waited, if there is one. Where something was sent all the
     * same, the order is unknown.
     */
    release: (orderId: string, owner: string, outcome: string | null): Promise<void> =>
      write((run) => {
        const [row] = run(leasedTo(orderId, owner));
        if (row && !lapse(run, row)) updateOrder(run, orderId, { outcome });
      }),

    /** Notes that an order is about to be sent. False when the lease was lost; then nothing may be sent. */
    begin: (record: OrderRecord, owner: string): Promise<boolean> =>
      write((run) => {
        const { orderId, version } = record.snapshot;
        if (run(leasedTo(orderId, owner).where('lease_until', '>', now())).length === 0) return false;
        updateOrder(run, orderId, {
          record: JSON.stringify(record),
          version,
          lease_until: now() + LEASE_MS,
        });
        const earlier = run(db.selectFrom('attempts').select('number').where('order_id', '=', orderId));
        const number = earlier.length + 1;
        run(db.insertInto('attempts').values({ order_id: orderId, number, phase: 'sent', sent_at: now() }));
        return true;
      }),

    /**
     * Notes how it ended, with all that follows, in one transaction. False when the order has been taken for unknown
     * meanwhile: so it stays, and an answer that came is kept as an orphan, which is never shown.
     */
    end: (orderId: string, owner: string, ending: Ending): Promise<boolean> =>
      write((run) => {
        const sealedId = ending.phase === 'answered' ? ending.sealedId : undefined;
        const isInTime = run(leasedTo(orderId, owner)).length > 0 && endAttempt(run, orderId, ending.phase);
        if (isInTime && 'record' in ending) saveRecord({ db }, run, ending.record, sealedId);
        if (isInTime) {
          updateOrder(run, orderId, { ...FREE, outcome: 'outcome' in ending ? ending.outcome : null });
        } else if (sealedId !== undefined) {
          const lost = db.updateTable('attempts').set({ phase: 'orphan', sealed_id: sealedId });
          run(lost.where('order_id', '=', orderId).where('phase', '=', 'ambiguous'));
        }
        return isInTime;
      }),

    /** Settles what the dead have left, and answers how many orders are unknown by that. Sends nothing. */
    async recover(): Promise<number> {
      const left = db.selectFrom('orders').selectAll().where('lease_until', '>', 0);
      const lapsed = left.where('lease_until', '<=', now());
      if (!(await lapsed.limit(1).executeTakeFirst())) return 0;
      return write((run) => run(lapsed).filter((row) => lapse(run, row)).length);
    },
  };
}
