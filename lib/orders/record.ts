import type { Alarm } from './alarm';
import type { OrderSnapshot, OrderState } from './index';

/**
 * An order as it is kept: what its key holder may see, and what judging the next word about it needs. `known` is the
 * furthest state we have words for and `updatedAt` when the upstream said so, `reviewedAt` when it last said something
 * else, both by its clock; `heardAt` when we last heard from it, by ours, in memory often newer than in the database;
 * `address` is the first that was ever given.
 */
export type OrderRecord = {
  snapshot: Omit<OrderSnapshot, 'now' | 'confirmedAt'>;
  known: OrderState | null;
  updatedAt: number;
  reviewedAt: number;
  heardAt: number;
  address: string | null;
  alarms: readonly Alarm[];
};

export const snapshotOf = ({ snapshot, heardAt }: OrderRecord, now: number): OrderSnapshot => ({
  ...snapshot,
  now,
  confirmedAt: heardAt,
});

/** An order before anything is known of it. */
export function newRecord(
  order: Pick<OrderSnapshot, 'orderId' | 'coin' | 'network' | 'lines' | 'quoted' | 'hasVoucher'>,
  now: number,
): OrderRecord {
  return {
    snapshot: {
      ...order,
      version: now,
      state: 'Placing',
      createdAt: now,
      expiresAt: null,
      amount: null,
      received: '0',
      missing: null,
      address: null,
      isTest: false,
      transactions: [],
      refund: null,
      timeline: [],
    },
    known: null,
    updatedAt: 0,
    reviewedAt: 0,
    heardAt: 0,
    address: null,
    alarms: [],
  };
}

/** The order whose creation got no answer we can trust. */
export function unknownRecord(record: OrderRecord, now: number): OrderRecord {
  const { snapshot } = record;
  return {
    ...record,
    snapshot: {
      ...snapshot,
      version: nextVersion(snapshot.version, now),
      state: 'Unknown',
      timeline: [...snapshot.timeline, { state: 'Unknown', at: now }],
    },
  };
}

/** Versions follow the clock, so that they also rise across a restart that lost the last of them. */
export const nextVersion = (version: number, now: number): number => Math.max(version + 1, now);
