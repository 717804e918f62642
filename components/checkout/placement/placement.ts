import type { Draft, Placement } from '@/lib/checkout';
import type { Money } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import type { Result } from '@/lib/result';

/** Where a purchase stands, from the shopper's side. */
export type Placing =
  | { step: 'editing'; problems: readonly Problem[] }
  | { step: 'placing' }
  | { step: 'moved'; before: Money; now: Money }
  | { step: 'unanswered'; isHung: boolean }
  | { step: 'stale' }
  | { step: 'placed'; orderId: string };

/**
 * `silent`: the call broke. `hung`: it is still out, and Next would queue another one behind it. `stale`: the server
 * does not know this page's action any more, so nothing was done.
 */
export type Answer = { type: 'result'; result: Result<Placement> } | { type: 'silent' | 'hung' | 'stale' };

/** Nothing is known: asking again with the same keys is safe and the only way to find out. */
const OPEN_ENDS: readonly Problem['code'][] = ['order_in_progress', 'order_outcome_unknown'];

/** What an answer means. Pure. */
export function placingAfter(answer: Answer, { seen }: Pick<Draft, 'seen'>): Placing {
  if (answer.type === 'stale') return { step: 'stale' };
  if (answer.type !== 'result') return { step: 'unanswered', isHung: answer.type === 'hung' };

  const { result } = answer;
  if (!result.ok) {
    const isOpen = result.problems.some(({ code }) => OPEN_ENDS.includes(code));
    return isOpen ? { step: 'unanswered', isHung: false } : { step: 'editing', problems: result.problems };
  }
  const placement = result.value;
  return placement.status === 'placed'
    ? { step: 'placed', orderId: placement.orderId }
    : { step: 'moved', before: seen, now: placement.total };
}

/** True when it is certain that nothing was ordered under these keys. A key that was used before has an order. */
export const isSettled = (placing: Placing): boolean =>
  placing.step === 'moved' ||
  placing.step === 'stale' ||
  (placing.step === 'editing' && placing.problems.every(({ code }) => code !== 'key_reused'));
