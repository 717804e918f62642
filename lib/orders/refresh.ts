import { type Clock, pause } from './clock';
import { courseOf } from './course';
import type { Upstream } from './follow';
import type { Followable } from './hub';
import type { Ledger } from './ledger';
import type { OrderRecord } from './record';

const FRESH_MS = 3_000;
const LATE_FRESH_MS = 30_000;
const PATIENCE_MS = 2_500;

/** Asks for an order on behalf of those who poll: once for all of them, and not again for three seconds. */
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

  const ask = ({ record, upstreamId, shopper }: Followable & { upstreamId: string }, freshMs: number) => {
    const { orderId } = record.snapshot;
    const answer = upstream
      .fetch(upstreamId, shopper)
      .then((order) => (order.ok ? ledger.take(record, order.value) : undefined));
    asking.set(orderId, answer);
    clock.after(freshMs, () => asking.delete(orderId));
    return answer;
  };

  /** The newest that is known. Waits 2.5 s for the upstream at most; a late answer serves the next one who asks. */
  return async (order: Followable): Promise<OrderRecord> => {
    const { record, upstreamId } = order;
    const { orderId } = record.snapshot;
    const course = courseOf(record, clock.now());
    const isWorthIt = upstreamId !== null && course !== 'over';
    const answer = isWorthIt
      ? (asking.get(orderId) ?? ask({ ...order, upstreamId }, course === 'late' ? LATE_FRESH_MS : FRESH_MS))
      : undefined;
    const asked = (await Promise.race([answer, pause(clock, PATIENCE_MS)])) ?? undefined;
    const known = [asked, ledger.latest(orderId)].filter((one) => one !== undefined);
    return known.reduce(newer, record);
  };
}

function newer(a: OrderRecord, b: OrderRecord): OrderRecord {
  const ahead = b.snapshot.version - a.snapshot.version || b.heardAt - a.heardAt;
  return ahead > 0 ? b : a;
}
