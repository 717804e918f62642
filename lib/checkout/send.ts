import 'server-only';
import { isOutage } from '@/lib/db/server';
import { log } from '@/lib/log';
import { type Ending, newRecord, type OrderRecord, unknownRecord } from '@/lib/orders/server';
import type { Problems } from '@/lib/problem';
import { fail, ok } from '@/lib/result';
import type { Creation } from '@/lib/upstream/server';
import type { Order, Prepared } from './prepare';
import { problemsFromWire, type SentLine } from './problems';
import type { Outcome, Tools } from './tools';

/** Within the lease, together with the longest call: until it runs out nobody else decides what became of the order. */
const KEEP_MS = 6_000;
const KEEP_PAUSE_MS = 300;
const BUSY_SECONDS = 60;

type Sent = { order: Order; owner: string; asked: readonly SentLine[]; record: OrderRecord };

/** Notes that the order is about to be sent, sends it once, and notes what came of it. */
export async function send(
  { request, asked, lines }: Prepared,
  order: Order,
  owner: string,
  tools: Tools,
): Promise<Outcome> {
  const { claims, door, create, now } = tools;
  const { draft, shopper, orderId } = order;
  const { coin, network, seen, coupon } = draft;
  const voucher = coupon ? { hasVoucher: true } : {};
  const record = newRecord({ orderId, coin, network, lines, quoted: seen.amount, ...voucher }, now());
  if (!(await claims.begin(record, owner))) {
    await door.dismiss(shopper, orderId);
    return fail({ code: 'order_in_progress', retryAfter: 5 });
  }

  const sent: Sent = { order, owner, asked, record };
  const creation = await create(request, shopper);
  const wait = waitOf(creation);
  if (wait !== undefined) door.rest(wait);
  if (creation.outcome === 'ambiguous') void adoptLate(creation, sent, tools);
  try {
    return await conclude(creation, sent, tools);
  } catch (error) {
    if (!isOutage(error)) throw error;
    log('error', 'order.not_kept', { order: orderId, error });
    return fail({ code: 'order_outcome_unknown' });
  }
}

async function conclude(creation: Creation, sent: Sent, tools: Tools): Promise<Outcome> {
  const { order, owner } = sent;
  const { orderId, shopper } = order;
  const { claims, door } = tools;
  const ending = endingOf(creation, sent, tools);
  const isInTime = await keep(() => claims.end(orderId, owner, ending), tools);
  switch (ending.phase) {
    case 'answered':
      if (isInTime) log('info', 'order.placed', { order: orderId, state: ending.record.snapshot.state });
      else log('error', 'order.orphan', { order: orderId });
      return ok({ status: 'placed', orderId });
    case 'ambiguous':
      log('error', 'order.unknown', { order: orderId });
      return ok({ status: 'placed', orderId });
    case 'refused':
      door.release(orderId);
      break;
    case 'not_sent':
      await door.dismiss(shopper, orderId);
  }
  return isInTime ? (JSON.parse(ending.outcome) as Outcome) : ok({ status: 'placed', orderId });
}

function endingOf(creation: Creation, { record, asked }: Sent, { placed, now }: Tools): Ending {
  switch (creation.outcome) {
    case 'answered':
      return { phase: 'answered', ...placed(record, creation.order) };
    case 'ambiguous':
      return { phase: 'ambiguous', record: unknownRecord(record, now()) };
    case 'refused': {
      const wait = waitOf(creation);
      const problems: Problems =
        wait === undefined
          ? problemsFromWire(creation.problems, asked)
          : [{ code: 'upstream_busy', retryAfter: wait }];
      return { phase: 'refused', outcome: JSON.stringify(fail(...problems)) };
    }
    case 'not_sent':
      return { phase: 'not_sent', outcome: JSON.stringify(fail({ code: 'upstream_unreachable' })) };
  }
}

/** What happened upstream is not given up because the file is locked for a moment. */
async function keep(write: () => Promise<boolean>, { now, pause }: Tools): Promise<boolean> {
  const until = now() + KEEP_MS;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isOutage(error) || now() >= until) throw error;
    }
    await pause(KEEP_PAUSE_MS);
  }
}

/** An order that was answered when nobody waited any more is never shown; support can find it. */
async function adoptLate(
  { late }: Extract<Creation, { outcome: 'ambiguous' }>,
  sent: Sent,
  tools: Tools,
): Promise<void> {
  try {
    const creation = await late;
    if (creation?.outcome === 'answered') await conclude(creation, sent, tools);
  } catch (error) {
    log('error', 'order.orphan_lost', { order: sent.order.orderId, error });
  }
}

/** How many seconds the upstream wants no orders; undefined when it did not say so. */
function waitOf(creation: Creation): number | undefined {
  if (creation.outcome !== 'refused') return undefined;
  const { problems, retryAfter } = creation;
  const isBusy = retryAfter !== undefined || problems.some(({ code }) => code === 'TOO_MANY_REQUESTS');
  return isBusy ? (retryAfter ?? BUSY_SECONDS) : undefined;
}
