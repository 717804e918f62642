import type { Course } from './follow';
import { isWatchedLate } from './index';
import type { OrderRecord } from './record';
import { isFinal } from './state';

const DAY_MS = 86_400_000;

/** What is still to be expected of an order. Late money is waited for during one day. */
export function courseOf({ snapshot: { state, timeline, createdAt } }: OrderRecord, now: number): Course {
  if (isFinal(state)) return 'over';
  if (!isWatchedLate(state)) return 'live';
  const since = timeline.find((event) => event.state === state)?.at ?? createdAt;
  return now - since < DAY_MS ? 'late' : 'over';
}
