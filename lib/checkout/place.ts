import 'server-only';
import { isOutage } from '@/lib/db/server';
import { log } from '@/lib/log';
import type { Claim } from '@/lib/orders/server';
import { fail, ok } from '@/lib/result';
import { isDearer, type Order, type Prepared, prepare } from './prepare';
import { send } from './send';
import type { Outcome, Tools } from './tools';

const PATIENCE_MS = 8_000;
const LOOK_MS = 120;
const OUTAGE_SECONDS = 10;

/**
 * Places an order once, however often it is asked to: whoever comes second waits for the first and gets its answer.
 * What may have been sent is never sent again, and what cannot be written down is not sent at all.
 */
export async function place(claim: Claim, order: Omit<Order, 'orderId'>, tools: Tools): Promise<Outcome> {
  try {
    return await placeOrJoin(claim, order, tools);
  } catch (error) {
    if (!isOutage(error)) throw error;
    log('error', 'order.database_down', { error });
    return fail({ code: 'orders_unavailable', retryAfter: OUTAGE_SECONDS });
  }
}

async function placeOrJoin(claim: Claim, order: Omit<Order, 'orderId'>, tools: Tools): Promise<Outcome> {
  const { claims, now, pause } = tools;
  const until = now() + PATIENCE_MS;
  let claimed = await claims.claim(claim);
  while (claimed.status === 'busy' && now() < until) {
    await pause(LOOK_MS);
    claimed = await claims.claim(claim, true);
  }
  switch (claimed.status) {
    case 'claimed':
      return run({ ...order, orderId: claimed.orderId }, claim.owner, tools);
    case 'placed':
      return ok({ status: 'placed', orderId: claimed.orderId });
    case 'answered':
      return JSON.parse(claimed.outcome) as Outcome;
    case 'key_reused':
      return fail({ code: 'key_reused' });
    case 'busy':
      return fail({ code: 'order_in_progress', retryAfter: 5 });
  }
}

async function run(order: Order, owner: string, tools: Tools): Promise<Outcome> {
  const giveBack = (outcome: Outcome | null) =>
    tools.claims.release(order.orderId, owner, outcome && JSON.stringify(outcome));
  try {
    const ready = await makeReady(order, tools);
    if (ready.status === 'ready') return await send(ready.prepared, order, owner, tools);
    await giveBack(ready.outcome);
    return ready.outcome;
  } catch (error) {
    // Where this fails too, the lease runs out by itself.
    await giveBack(null).catch(() => {});
    throw error;
  }
}

type Readiness = { status: 'ready'; prepared: Prepared } | { status: 'not_ready'; outcome: Outcome };

async function makeReady(order: Order, { market, door }: Tools): Promise<Readiness> {
  const { draft, shopper, orderId } = order;
  const notReady = (outcome: Outcome): Readiness => ({ status: 'not_ready', outcome });
  const allowed = await door.check(shopper);
  if (!allowed.ok) return notReady(allowed);
  const prepared = await prepare(order, market);
  if (!prepared.ok) return notReady(prepared);
  const { total } = prepared.value;
  if (isDearer(total, draft.seen)) return notReady(ok({ status: 'price_moved', total }));
  const admitted = await door.admit(shopper, orderId);
  return admitted.ok ? { status: 'ready', prepared: prepared.value } : notReady(admitted);
}
