import { type Clock, pause } from './clock';
import { courseOf } from './course';
import type { Upstream } from './follow';
import type { Followable } from './hub';
import type { Ledger } from './ledger';
import type { OrderRecord } from './record';

const FRESH_MS = 3_000;
const LATE_FRESH_MS = 30_000;
const PATIENCE_MS = 2_500;
/** Whoever has pressed a button waits for the answer. */
const PRESSED_PATIENCE_MS = 8_000;

/** Asks for an order on behalf of those who want to know: once for all of them, and not again for three seconds. */
export function createRefresh({
  upstream,
  clock,
  ledger,
}: {
  upstream: Upstream;
  clock: Clock;
  ledger: Ledger;
}) {
  const asking = new Map<string, Promise<OrderRecord | undefined>>();

  const ask = (question: string, { record, upstreamId, shopper }: Askable, freshMs: number) => {
    const answer = upstream
      .fetch(upstreamId, shopper)
      .then((order) => (order.ok ? ledger.take(record, order.value) : undefined));
    asking.set(question, answer);
    clock.after(freshMs, () => asking.delete(question));
    return answer;
  };

  return {
    /** The newest that is known. Waits 2.5 s for the upstream at most; a late answer serves the next one who asks. */
    newest: async (order: Followable): Promise<OrderRecord> => {
      const { record } = order;
      const { orderId } = record.snapshot;
      const course = courseOf(record, clock.now());
      const freshMs = course === 'late' ? LATE_FRESH_MS : FRESH_MS;
      const answer =
        isAskable(order) && course !== 'over'
          ? (asking.get(orderId) ?? ask(orderId, order, freshMs))
          : undefined;
      const asked = (await Promise.race([answer, pause(clock, PATIENCE_MS)])) ?? undefined;
      const known = [asked, ledger.latest(orderId)].filter((one) => one !== undefined);
      return known.reduce(newer, record);
    },

    /** What the upstream answers to somebody who wants to know now, even of an order that is over; else undefined. */
    answered: async (order: Followable): Promise<OrderRecord | undefined> => {
      if (!isAskable(order)) return undefined;
      const question = `${order.record.snapshot.orderId} pressed`;
      const answer = asking.get(question) ?? ask(question, order, FRESH_MS);
      return (await Promise.race([answer, pause(clock, PRESSED_PATIENCE_MS)])) ?? undefined;
    },
  };
}

type Askable = Followable & { upstreamId: string };

const isAskable = (order: Followable): order is Askable => order.upstreamId !== null;

function newer(a: OrderRecord, b: OrderRecord): OrderRecord {
  const ahead = b.snapshot.version - a.snapshot.version || b.heardAt - a.heardAt;
  return ahead > 0 ? b : a;
}
