import type { OrderSnapshot } from '@/lib/orders';
import { lineState } from './line-state';

/**
 * What became of an order that is over and not wholly delivered: how many of its lines are here, whether some were
 * refunded, are owed, may still come.
 */
export type Outcome = { here: number; all: number; isRefunded: boolean; isOwed: boolean; isOpen: boolean };

const OPEN = ['waiting', 'checking', 'rebuy'];

/** Null where one word says it all: delivered, refunded, or still under way. */
export function outcomeOf({ state, lines }: OrderSnapshot): Outcome | null {
  const states = lines.map(lineState);
  const all = lines.length;
  const here = states.filter((one) => one === 'delivered').length;
  if (here === all || (state === 'Refunded' ? here === 0 : state !== 'Done')) return null;
  const isOver = state === 'Refunded';
  return {
    here,
    all,
    isRefunded: isOver || states.includes('refunded'),
    isOwed: !isOver && states.some((one) => one !== 'delivered' && one !== 'refunded'),
    isOpen: !isOver && states.some((one) => OPEN.includes(one)),
  };
}
