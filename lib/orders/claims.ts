import 'server-only';
import type { Database, Run } from '@/lib/db/server';
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
  const endAttempts = (run: Run, orderId: string, phase: Ending['phase']) =>
    run(
      db
        .updateTable('attempts')
        .set({ phase, finished_at: now() })
        .where('order_id', '=', orderId)
        .where('phase', '=', 'sent')
        .returning('number'),
    );

  const free = (orderId: string, owner: string, outcome: string | null) =>
    db
      .updateTable('orders')
      .set({ ...FREE, outcome })
      .where('id', '=', orderId)
      .where('lease_owner', '=', owner);

  return {
    /** Asks to place an order. Whoever died on the way leaves a free claim, or an unknown order if one was sent. */
    claim: (claim: Claim, hasWaited = false): Promise<Claimed> =>
      write((run): Claimed => {
        const { claimHash, keyHash, contentHash, orderId, owner } = claim;
        const lease = {
          content_hash: contentHash,
          lease_owner: owner,
          lease_until: now() + LEASE_MS,
          outcome: null,
        };
        const [row] = run(db.selectFrom('orders').selectAll().where('claim_hash', '=', claimHash));
        if (!row) {
          const identity = { id: orderId, key_hash: keyHash, claim_hash: claimHash, created_at: now() };
          run(db.insertInto('orders').values({ ...identity, ...lease, state: 'Placing', version: 0 }));
          return { status: 'claimed', orderId };
        }
        if (row.lease_until > now()) return { status: 'busy' };

        const isSame = row.content_hash === contentHash;
        const isUnsent = row.state === 'Placing' && endAttempts(run, row.id, 'ambiguous').length === 0;
        if (isUnsent && isSame && hasWaited && row.outcome)
          return { status: 'answered', outcome: row.outcome };
        if (isUnsent) {
          run(db.updateTable('orders').set(lease).where('id', '=', row.id));
          return { status: 'claimed', orderId: row.id };
        }
        if (row.state === 'Placing' && row.record) {
          saveRecord({ db }, run, unknownRecord(readRecord(row.record, []), now()));
        }
        return isSame ? { status: 'placed', orderId: row.id } : { status: 'key_reused' };
      }),

    /** Gives a claim back, with the answer for those who waited, if there is one. */
    release: (orderId: string, owner: string, outcome: string | null): Promise<void> =>
      write((run) => {
        run(free(orderId, owner, outcome));
      }),

    /** Notes that an order is about to be sent. False when the lease was lost; then nothing may be sent. */
    begin: (record: OrderRecord, owner: string): Promise<boolean> =>
      write((run) => {
        const { orderId, version } = record.snapshot;
        const mine = db
          .updateTable('orders')
          .set({ record: JSON.stringify(record), version, lease_until: now() + LEASE_MS })
          .where('id', '=', orderId)
          .where('lease_owner', '=', owner)
          .where('lease_until', '>', now());
        if (run(mine.returning('id')).length === 0) return false;
        const earlier = run(db.selectFrom('attempts').select('number').where('order_id', '=', orderId));
        const number = earlier.length + 1;
        run(db.insertInto('attempts').values({ order_id: orderId, number, phase: 'sent', sent_at: now() }));
        return true;
      }),

    /** Notes how it ended, with all that follows, in one transaction. */
    end: (orderId: string, owner: string, ending: Ending): Promise<void> =>
      write((run) => {
        endAttempts(run, orderId, ending.phase);
        if ('record' in ending) {
          saveRecord({ db }, run, ending.record, ending.phase === 'answered' ? ending.sealedId : undefined);
        }
        run(free(orderId, owner, 'outcome' in ending ? ending.outcome : null));
      }),
  };
}
