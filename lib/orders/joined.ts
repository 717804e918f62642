import { isSameAddress } from '@/lib/payments/server';
import { type Alarm, isHarmless } from './alarm';
import type { OrderRecord } from './record';
import { STATE_RANK } from './state';

const rankOf = ({ known }: OrderRecord): number => (known ? STATE_RANK[known] : -1);

/**
 * What is to be written of an order where another process may have written meanwhile; null where nothing is new. What
 * is kept is not undone: neither a state that is further, nor the first address, nor an alarm.
 */
export function joined(kept: OrderRecord, mine: OrderRecord): OrderRecord | null {
  const { version } = kept.snapshot;
  const lead = rankOf(mine) - rankOf(kept);
  const address = kept.address ?? mine.address;
  const found: Alarm[] =
    mine.address && address && !isSameAddress(mine.address, address) ? ['address_changed'] : [];
  const alarms = [...new Set([...kept.alarms, ...mine.alarms, ...found])];
  const isNew = lead > 0 || (lead === 0 && mine.snapshot.version > version);
  if (!isNew && alarms.length === kept.alarms.length) return null;

  const ahead = isNew ? mine : kept;
  const hidden = alarms.every(isHarmless) ? {} : { address: null, isUnverified: true as const };
  const next = { version: Math.max(version + 1, mine.snapshot.version), timeline: mine.snapshot.timeline };
  return { ...ahead, address, alarms, snapshot: { ...ahead.snapshot, ...hidden, ...next } };
}
