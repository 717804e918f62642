import type { OrderSnapshot, ShownState } from '@/lib/orders';

/** A step of what happened, with its moment where it was seen. `CameLate`: a payment that nobody saw arrive. */
export type OrderEvent = { state: ShownState | 'CameLate'; at: number | null };

const TIME_OVER = ['Expired', 'PaymentFailed'];
const PAID = ['WaitingForDelivery', 'WaitingForRebuy', 'WaitingForManualAction', 'Done', 'Refunded'];

/**
 * What was seen, and the present state where it is one of ours, which has no moment. Late payments are looked for now
 * and then only, so that an order may go on from `Time ran out` without the steps between: what must have happened
 * there is said.
 */
export function eventsOf({ state, timeline }: Pick<OrderSnapshot, 'state' | 'timeline'>): OrderEvent[] {
  const seen = timeline.flatMap((event, index): OrderEvent[] => {
    const before = timeline[index - 1]?.state;
    const isJump = before && TIME_OVER.includes(before) && PAID.includes(event.state);
    return isJump ? [{ state: 'CameLate', at: null }, event] : [event];
  });
  return timeline.at(-1)?.state === state ? seen : [...seen, { state, at: null }];
}
