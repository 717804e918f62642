import 'server-only';
import { log } from '@/lib/log';
import type { Claim, Claims, OrderRecord } from '@/lib/orders/server';
import { newRecord, unknownRecord } from '@/lib/orders/server';
import type { Problems } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';
import type { Creation, OrderRequest, Shopper, WireOrder } from '@/lib/upstream/server';
import type { Placement } from './index';
import { isDearer, type Market, type Order, type Prepared, prepare, sentLines } from './prepare';
import { problemsFromWire } from './problems';

/** Who counts orders at the door. `admit` takes a place or says how long to wait; `dismiss` gives it back unused. */
export type Doorkeeper = {
  check: (shopper: Shopper) => Promise<Result<void>>;
  admit: (shopper: Shopper, orderId: string) => Promise<Result<void>>;
  dismiss: (shopper: Shopper, orderId: string) => Promise<void>;
  release: (orderId: string) => void;
};

export type Tools = {
  market: Market;
  create: (request: OrderRequest, shopper: Shopper) => Promise<Creation>;
  claims: Claims;
  door: Doorkeeper;
  /** The record of an order that was just created, with its upstream id as it may be kept. */
  placed: (record: OrderRecord, order: WireOrder) => { record: OrderRecord; sealedId: string };
  now: () => number;
  pause: (milliseconds: number) => Promise<void>;
};

type Outcome = Result<Placement>;

const PATIENCE_MS = 8_000;
const LOOK_MS = 120;
const BUSY_SECONDS = 60;

/**
 * Places an order once, however often it is asked to: whoever comes second waits for the first and gets its answer.
 * What may have been sent is never sent again.
 */
export async function place(claim: Claim, order: Omit<Order, 'orderId'>, tools: Tools): Promise<Outcome> {
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
  const { claims } = tools;
  const { orderId } = order;
  const giveBack = (outcome: Outcome | null) =>
    claims.release(orderId, owner, outcome && JSON.stringify(outcome));
  try {
    const ready = await makeReady(order, tools);
    if (ready.status === 'ready') return await send(ready.prepared, order, owner, tools);
    await giveBack(ready.outcome);
    return ready.outcome;
  } catch (error) {
    await giveBack(null);
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

/** Notes that the order is about to be sent, sends it once, and notes what came of it. */
async function send(prepared: Prepared, order: Order, owner: string, tools: Tools): Promise<Outcome> {
  const { claims, door, create, placed, now } = tools;
  const { draft, shopper, orderId } = order;
  const { request, lines } = prepared;
  const { coin, network } = draft;
  const record = newRecord({ orderId, coin, network, lines, quoted: draft.seen.amount }, now());
  if (!(await claims.begin(record, owner))) {
    await door.dismiss(shopper, orderId);
    return fail({ code: 'order_in_progress', retryAfter: 5 });
  }

  const creation = await create(request, shopper);
  switch (creation.outcome) {
    case 'answered': {
      const ending = placed(record, creation.order);
      await claims.end(orderId, owner, { phase: 'answered', ...ending });
      log('info', 'order.placed', { order: orderId, state: ending.record.snapshot.state });
      return ok({ status: 'placed', orderId });
    }
    case 'ambiguous':
      await claims.end(orderId, owner, { phase: 'ambiguous', record: unknownRecord(record, now()) });
      log('error', 'order.unknown', { order: orderId });
      return ok({ status: 'placed', orderId });
    case 'refused': {
      const outcome = fail(...refusalsOf(creation, request));
      await claims.end(orderId, owner, { phase: 'refused', outcome: JSON.stringify(outcome) });
      door.release(orderId);
      return outcome;
    }
    case 'not_sent': {
      const outcome = fail({ code: 'upstream_unreachable' });
      await claims.end(orderId, owner, { phase: 'not_sent', outcome: JSON.stringify(outcome) });
      await door.dismiss(shopper, orderId);
      return outcome;
    }
  }
}

function refusalsOf(
  { problems, retryAfter }: Extract<Creation, { outcome: 'refused' }>,
  request: OrderRequest,
): Problems {
  const isBusy = retryAfter !== undefined || problems.some(({ code }) => code === 'TOO_MANY_REQUESTS');
  if (isBusy) return [{ code: 'upstream_busy', retryAfter: retryAfter ?? BUSY_SECONDS }];
  return problemsFromWire(problems, sentLines(request));
}
