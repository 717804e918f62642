import 'server-only';
import type { Database, Run } from '@/lib/db/server';
import { isWatchedLate } from './index';
import { joined } from './joined';
import type { OrderRecord } from './record';
import { isFinal } from './state';

/**
 * An order as it lies in the database. Its upstream id is sealed; null while there is none. `orphanId` is that of an
 * answer that came when the order had been taken for unknown.
 */
export type StoredOrder = {
  id: string;
  keyHash: string;
  sealedId: string | null;
  orphanId: string | null;
  endedAt: number | null;
  record: OrderRecord;
};

export type OrderStore = ReturnType<typeof createOrderStore>;

const DAY_MS = 86_400_000;
const BATCH = 100;

export function createOrderStore({ db, write }: Database) {
  return {
    /** The order of this id that has been sent, or is about to be. */
    async find(id: string): Promise<StoredOrder | undefined> {
      const row = await db.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row?.record) return undefined;
      const events = db.selectFrom('events').select(['state', 'at']).where('order_id', '=', id);
      const timeline = await events.orderBy('number').execute();
      const orphans = db.selectFrom('attempts').select('sealed_id').where('order_id', '=', id);
      const orphan =
        row.state === 'Unknown' ? await orphans.where('phase', '=', 'orphan').executeTakeFirst() : undefined;
      return {
        id,
        keyHash: row.key_hash,
        sealedId: row.sealed_id,
        orphanId: orphan?.sealed_id ?? null,
        endedAt: row.ended_at,
        record: readRecord(row.record, timeline),
      };
    },

    /** Hashes of the keys that open these orders, by id. */
    async keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await db.selectFrom('orders').select(['id', 'key_hash']).where('id', 'in', ids).execute();
      return new Map(rows.map(({ id, key_hash }) => [id, key_hash]));
    },

    /** Keeps what is newer than what is kept, all in one transaction. */
    save: (records: readonly OrderRecord[]): Promise<void> =>
      write((run) => {
        for (const record of records) saveRecord({ db }, run, record);
      }),

    /**
     * Removes what is older than `retentionDays`, and claims of a day ago that led to nothing. A hundred at a time, so
     * that nobody who writes waits for long.
     */
    async purge(now: number, retentionDays: number): Promise<number> {
      const orders = db.selectFrom('orders').select('id').limit(BATCH);
      const old = orders.where('created_at', '<', now - retentionDays * DAY_MS);
      const idle = orders
        .where('state', '=', 'Placing')
        .where('lease_until', '=', 0)
        .where('created_at', '<', now - DAY_MS);
      let count = 0;
      for (const doomed of [old, idle]) {
        const removal = db.deleteFrom('orders').where('id', 'in', doomed).returning('id');
        let removed = BATCH;
        while (removed === BATCH) {
          removed = await write((run) => run(removal).length);
          count += removed;
        }
      }
      return count;
    },
  };
}

/** The statements that keep one record; `sealedId` where it has just become known. */
export function saveRecord(
  { db }: Pick<Database, 'db'>,
  run: Run,
  record: OrderRecord,
  sealedId?: string,
): void {
  const id = record.snapshot.orderId;
  const [row] = run(db.selectFrom('orders').select('record').where('id', '=', id));
  const next = row?.record && joined(readRecord(row.record, []), record);
  if (!next) return;

  const { version, state, timeline } = next.snapshot;
  const isOver = isFinal(state) || isWatchedLate(state);
  const update = db.updateTable('orders').set((row) => ({
    state,
    version,
    record: writeRecord(next),
    ended_at: isOver ? row.fn.coalesce('ended_at', row.val(version)) : null,
    ...(sealedId === undefined ? {} : { sealed_id: sealedId }),
  }));
  run(update.where('id', '=', id));

  const told = run(db.selectFrom('events').select('state').where('order_id', '=', id));
  const untold = timeline.filter((event) => told.every(({ state }) => state !== event.state));
  if (untold.length === 0) return;
  const events = untold.map((event, place) => ({ order_id: id, number: told.length + place, ...event }));
  run(db.insertInto('events').values(events));
}

/** The timeline has a table of its own. */
const writeRecord = ({ snapshot, ...record }: OrderRecord): string =>
  JSON.stringify({ ...record, snapshot: { ...snapshot, timeline: [] } });

export function readRecord(text: string, events: readonly { state: string; at: number }[]): OrderRecord {
  const record: OrderRecord = Object.assign({ heardAt: 0 }, JSON.parse(text) as OrderRecord);
  const timeline = events as OrderRecord['snapshot']['timeline'];
  return { ...record, snapshot: { ...record.snapshot, timeline: [...timeline] } };
}
