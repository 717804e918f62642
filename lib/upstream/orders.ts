import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { log } from '@/lib/log';
import { fail, ok, type Result } from '@/lib/result';
import { parse, post, problemOf, readReply } from './client';
import { exchange, isRefusal, type Reply } from './exchange';
import { link } from './link';
import { type WireProblem, wireProblemsOf } from './problems';
import type { Shopper } from './shopper';
import { type WireDelivered, type WireOrder, wireDelivered, wireOrder, wireOrderId } from './wire/order';
import { type OrderRequest, orderBody } from './wire/order-request';
import { type WireValidation, wireValidation } from './wire/validation';

export type Validation = { problems: WireProblem[]; figures: WireValidation | null };

/**
 * What the upstream would say to an order. Its refusals, with whatever status, are the `problems` of a good answer;
 * none of them and an amount above zero mean that it may be created.
 */
export async function validateOrder(request: OrderRequest, shopper: Shopper): Promise<Result<Validation>> {
  const endpoint = 'validations';
  const path = '/v5/orders/validations';
  const reply = await post({ endpoint, path, shopper, purpose: 'order', body: orderBody(request) });
  if (reply.kind !== 'json') return fail(problemOf(reply));

  const problems = wireProblemsOf(reply.body);
  if (reply.status < 300) {
    const figures = parse(endpoint, wireValidation, reply.body);
    return figures.ok ? ok({ problems, figures: figures.value }) : figures;
  }
  const isRefused = isRefusal(reply.status) && reply.status !== 429 && problems.length > 0;
  return isRefused ? ok({ problems, figures: null }) : fail(problemOf(reply));
}

/**
 * What is known after one try to create an order. `not_sent`: nothing left this machine. `refused`: the upstream
 * said no, there is no order. `ambiguous`: there may be one, whose answer was lost; it must not be tried again.
 * `late` is what came of it after all, once we had stopped waiting.
 */
export type Creation =
  | { outcome: 'answered'; order: WireOrder }
  | { outcome: 'refused'; problems: WireProblem[]; retryAfter?: number | undefined }
  | { outcome: 'ambiguous'; late?: Promise<Creation> }
  | { outcome: 'not_sent' };

/** Creates an order, once, on a connection of its own. Never throws. */
export async function createOrder(request: OrderRequest, shopper: Shopper): Promise<Creation> {
  const at = link();
  const inTime = new AbortController();
  const late = sendOnce(request, shopper).finally(() => inTime.abort());
  const silence = pause<Creation>(
    at.timeouts.create,
    { outcome: 'ambiguous', late },
    { signal: inTime.signal },
  );
  return Promise.race([late, silence.catch(() => late)]);
}

async function sendOnce(request: OrderRequest, shopper: Shopper): Promise<Creation> {
  const at = link();
  const client = at.fresh();
  let isConnected = false;
  client.once('connect', () => {
    isConnected = true;
  });
  const reply = await exchange(
    { endpoint: 'create', path: '/v5/orders', shopper, body: orderBody(request) },
    at,
    { dispatcher: client, signal: AbortSignal.timeout(at.timeouts.create + at.timeouts.late) },
  );
  void client.destroy();
  return reply.kind === 'failed' && !isConnected ? { outcome: 'not_sent' } : creationOf(reply);
}

function creationOf(reply: Reply): Creation {
  if (reply.kind === 'failed') return { outcome: 'ambiguous' };

  const { status, retryAfter } = reply;
  const body = reply.kind === 'json' ? reply.body : undefined;
  if (status < 300) {
    const order = parse('create', wireOrder, body);
    if (order.ok) return { outcome: 'answered', order: order.value };
    return { outcome: 'ambiguous' };
  }
  const isRefused = (isRefusal(status) && status !== 408) || (status === 503 && retryAfter !== undefined);
  return isRefused
    ? { outcome: 'refused', problems: wireProblemsOf(body), retryAfter }
    : { outcome: 'ambiguous' };
}

/** An order without its codes. `order_not_found` when the upstream does not know the id. */
export const fetchOrder = (orderId: string, shopper: Shopper): Promise<Result<WireOrder>> =>
  readOrder(orderId, shopper, wireOrder);

/** What an order delivered, codes and all: for a reveal and nothing else. */
export const fetchDelivered = (orderId: string, shopper: Shopper): Promise<Result<WireDelivered>> =>
  readOrder(orderId, shopper, wireDelivered);

async function readOrder<S extends z.ZodType<{ order_id: string }>>(
  orderId: string,
  shopper: Shopper,
  schema: S,
): Promise<Result<z.output<S>>> {
  const reply = await readReply({ endpoint: 'order', path: orderPath(orderId), shopper, purpose: 'order' });
  if ('status' in reply && reply.status === 404) return fail({ code: 'order_not_found' });
  if (reply.kind !== 'json' || reply.status >= 300) return fail(problemOf(reply));

  const order = parse('order', schema, reply.body);
  if (!order.ok || order.value.order_id.toLowerCase() === orderId.toLowerCase()) return order;
  log('error', 'upstream.other_order', { endpoint: 'order' });
  return fail({ code: 'upstream_unreadable' });
}

/** Throws on anything that is not an id of the upstream: it would end up in a path. */
export const orderPath = (orderId: string): string =>
  `/v5/orders/${encodeURIComponent(wireOrderId.parse(orderId))}`;
