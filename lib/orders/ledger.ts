import { log } from '@/lib/log';
import type { WireOrder } from '@/lib/upstream/server';
import { raise } from './alarm';
import { apply } from './apply';
import type { Clock } from './clock';
import { newsOf } from './from-wire';
import type { OrderRecord } from './record';
import type { PaymentWindow } from './window';

export type Ledger = ReturnType<typeof createLedger>;

type Tools = {
  clock: Clock;
  save: (records: readonly OrderRecord[]) => Promise<void>;
  /** Called with every change of what is shown. */
  onChange: (record: OrderRecord) => void;
  window: PaymentWindow;
};

const SAVE_MS = 100;

/**
 * The one place of a process where words of the upstream change an order. What is followed or not yet saved is here
 * and newer than the database; changes of one tenth of a second become one transaction.
 */
export function createLedger({ clock, save, onChange, window }: Tools) {
  const open = new Map<string, OrderRecord>();
  const unsaved = new Map<string, OrderRecord>();
  let isSaving = false;

  const latest = (orderId: string): OrderRecord | undefined => open.get(orderId) ?? unsaved.get(orderId);

  const flush = async () => {
    const records = [...unsaved.values()];
    try {
      await save(records);
    } catch (error) {
      log('error', 'order.save_failed', { count: records.length, error });
    }
    for (const record of records) {
      const { orderId } = record.snapshot;
      if (unsaved.get(orderId) === record) unsaved.delete(orderId);
    }
  };

  const saveSoon = (record: OrderRecord) => {
    unsaved.set(record.snapshot.orderId, record);
    if (isSaving) return;
    isSaving = true;
    clock.after(SAVE_MS, async () => {
      isSaving = false;
      await flush();
    });
  };

  return {
    latest,
    flush,

    /** Keeps an order here until it is closed, and answers the newest that is known of it. */
    open(stored: OrderRecord): OrderRecord {
      const { orderId } = stored.snapshot;
      const record = latest(orderId) ?? stored;
      open.set(orderId, record);
      return record;
    },

    /** The upstream is listened to and has nothing new: what is open is still so. */
    confirm(orderId: string, now: number): void {
      const record = open.get(orderId);
      if (record) open.set(orderId, { ...record, heardAt: now });
    },

    close: (orderId: string): void => {
      open.delete(orderId);
    },

    /** Applies a word to the newest that is known; `stored` where nothing is. Logs what is alarming about it. */
    take(stored: OrderRecord, order: WireOrder): OrderRecord {
      const { orderId } = stored.snapshot;
      const before = latest(orderId) ?? stored;
      const { record, alarms } = apply(
        before,
        newsOf(order, { now: clock.now(), window: window(before.snapshot) }),
      );
      raise(orderId, alarms);
      if (open.has(orderId)) open.set(orderId, record);
      if (record.snapshot === before.snapshot) return record;
      saveSoon(record);
      onChange(record);
      return record;
    },
  };
}
