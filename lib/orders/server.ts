import 'server-only';
import { richText } from '@/lib/catalog/server';
import { database } from '@/lib/db/server';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { addressKey, enter, leave, left, mayAsk, noteMiss } from '@/lib/rate-limit/server';
import { fail, ok, type Result } from '@/lib/result';
import { fetchDelivered, type Shopper, shopperOf } from '@/lib/upstream/server';
import { bearerOf, findOwnOrder, type OwnOrder } from './access';
import { isLockRequest, isRevealRequest, type OrderSnapshot, type Reveal, type SupportFacts } from './index';
import { hub, store } from './instances';
import { snapshotOf } from './record';
import { rekey } from './rekey';
import { isRetired, retire } from './retired';
import { deliveriesOf } from './reveal';
import { orderStream } from './stream';
import { supportFactsOf } from './support';

export { bearerOf } from './access';
export type { Claim, Claims, Ending } from './claims';
export { claims, keepOrders } from './instances';
export { placedOrder } from './placed';
export { newRecord, type OrderRecord, unknownRecord } from './record';
export { hashClaim, hashContent, hashKey, mintOrderId } from './secrets';
export { longestWindow } from './window';

const BUSY_SECONDS = 5;

/** An order in the hands of its key holder. */
type OpenOrder = OwnOrder & { shopper: Shopper };

/**
 * The order that a request names and has the key of. Every other request gets the same `order_not_found`; whoever
 * collects twenty of those within ten minutes waits.
 */
export async function openOrder(orderId: string, headers: Headers): Promise<Result<OpenOrder>> {
  const shopper = shopperOf(headers);
  const asked = { orderId, orderKey: bearerOf(headers.get('authorization')) };
  const order = await findOwnOrder(store(), asked, { now: Date.now(), accessDays: env().ORDER_ACCESS_DAYS });
  if (order.ok) return ok({ ...order.value, shopper });
  if (order.problems[0].code !== 'order_not_found') return order;

  const address = addressKey(shopper.ip);
  const allowed = await mayAsk(address);
  await noteMiss(address);
  return allowed.ok ? order : allowed;
}

/** The order as it is now, asked of the upstream where no stream keeps it fresh. */
export async function getOrder(order: OpenOrder): Promise<Result<OrderSnapshot>> {
  const allowed = await enter('order', addressKey(order.shopper.ip));
  return allowed.ok ? ok(snapshotOf(await hub().current(order), Date.now())) : allowed;
}

/** The order as the upstream says it is now; `upstream_unreachable` when it does not say anything. */
export async function askOrder(order: OpenOrder): Promise<Result<OrderSnapshot>> {
  const allowed = await enter('order', addressKey(order.shopper.ip));
  if (!allowed.ok) return allowed;
  const record = await hub().answered(order);
  return record ? ok(snapshotOf(record, Date.now())) : fail({ code: 'upstream_unreachable' });
}

/** The order as it is and every change of it, as a body of server-sent events. */
export async function watchOrder(
  order: OpenOrder,
  signal: AbortSignal,
): Promise<Result<ReadableStream<Uint8Array>>> {
  const allowed = await enter('stream', addressKey(order.shopper.ip));
  if (!allowed.ok) return allowed;
  if (isRetired(order.keyHash)) return fail({ code: 'order_not_found' });
  return ok(orderStream((listener) => hub().listen(order, listener), signal));
}

/**
 * The codes, asked of the upstream now and kept nowhere: of the lines that are named, else of all. Ten answers an hour
 * for the same lines of an order.
 */
export async function revealOrder(
  { id, record, upstreamId, shopper }: OpenOrder,
  input: unknown = {},
): Promise<Result<Reveal>> {
  const { lines } = record.snapshot;
  const named = isRevealRequest(input) ? (input.lines ?? [...lines.keys()]) : [];
  const [first] = named;
  if (first === undefined || !named.every((place) => lines[place])) {
    return fail({ code: 'invalid_input', field: 'lines' });
  }
  const door = `${id}.${first}`;
  const allowed = await enter('reveal', door);
  if (!allowed.ok) return allowed;
  if (upstreamId === null)
    return ok({ orderNumber: id, remaining: await left('reveal', door), deliveries: [] });

  const delivered = await fetchDelivered(upstreamId, shopper);
  if (!delivered.ok) {
    await leave('reveal', door);
    return delivered;
  }
  const rules = { origins: env().IMAGE_ORIGINS, clean: richText };
  const deliveries = deliveriesOf(delivered.value, lines, rules).filter(({ line }) => named.includes(line));
  log('info', 'order.revealed', { order: id, count: deliveries.length });
  return ok({ orderNumber: upstreamId, remaining: await left('reveal', door), deliveries });
}

export async function supportFacts(order: OpenOrder): Promise<Result<SupportFacts>> {
  const allowed = await enter('order', addressKey(order.shopper.ip));
  return allowed.ok ? ok(supportFactsOf(order)) : allowed;
}

/**
 * Replaces the key the request came with by the one it brings. Streams of the old key end here and now, in
 * other processes with their next heartbeat.
 */
export async function lockOrder(
  { id, keyHash }: OpenOrder,
  headers: Headers,
  input: unknown,
): Promise<Result<{ isLocked: true }>> {
  const from = bearerOf(headers.get('authorization'));
  if (!isLockRequest(input) || !from || input.key === from)
    return fail({ code: 'invalid_input', field: 'key' });
  const allowed = await enter('lock', id);
  if (!allowed.ok) return allowed;

  const rekeyed = await rekey(database(), { orderId: id, from, to: input.key });
  if (rekeyed === 'busy') return fail({ code: 'order_in_progress', retryAfter: BUSY_SECONDS });
  if (rekeyed === 'gone') return fail({ code: 'order_not_found' });
  retire(keyHash);
  hub().renew(id);
  log('info', 'order.locked', { order: id });
  return ok({ isLocked: true });
}
