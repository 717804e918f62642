import 'server-only';
import type { WireOrder } from '@/lib/upstream/server';
import { raise } from './alarm';
import { apply } from './apply';
import { newsOf } from './from-wire';
import type { OrderRecord } from './record';
import { seal } from './seal';
import { paymentWindow } from './window';

/** The record of an order that the upstream has just created, and its upstream id as it may be kept. */
export function placedOrder(
  record: OrderRecord,
  order: WireOrder,
  orderKey: string,
): { record: OrderRecord; sealedId: string } {
  const { orderId } = record.snapshot;
  const window = paymentWindow(record.snapshot);
  const placed = apply(record, newsOf(order, { now: Date.now(), window }));
  raise(orderId, placed.alarms);
  return { record: placed.record, sealedId: seal(order.order_id, orderKey, orderId) };
}
