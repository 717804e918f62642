import 'server-only';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import type { WireOrder } from '@/lib/upstream/server';
import { apply } from './apply';
import { newsOf } from './from-wire';
import type { OrderRecord } from './record';
import { seal } from './seal';

const MINUTE_MS = 60_000;

/** The record of an order that the upstream has just created, and its upstream id as it may be kept. */
export function placedOrder(
  record: OrderRecord,
  order: WireOrder,
  orderKey: string,
): { record: OrderRecord; sealedId: string } {
  const { orderId } = record.snapshot;
  const window = env().PAYMENT_WINDOW_MINUTES * MINUTE_MS;
  const placed = apply(record, newsOf(order, { now: Date.now(), window }));
  for (const alarm of placed.alarms) log('error', alarm, { order: orderId });
  return { record: placed.record, sealedId: seal(order.order_id, orderKey, orderId) };
}
