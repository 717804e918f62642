import { useSlot } from '@/components/payment/use-slot';
import { overtakenSlot, type Replaced, replacedSlot } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived, hasSeenPayment } from '../face';
import { useShop } from '../shop-context';

const UNPAID = ['WaitingForPayment', 'Expired', 'Canceled'];

/** `replaced` by the shopper, who wanted to pay in another way; `overtaken` by a newer order, which made the supplier end it. */
export type Succession = 'replaced' | 'overtaken';

/**
 * `by`: the order that is to be paid instead of this one, while no money is in it, and `how` it came to that. `instead`:
 * the one this stands in for.
 */
export function useReplaced(order: OrderSnapshot): {
  by: string | undefined;
  how: Succession | null;
  instead: string | undefined;
} {
  const { id } = useShop();
  const replaced = useSlot(replacedSlot, id) ?? {};
  const overtaken = useSlot(overtakenSlot, id) ?? {};
  const { orderId, state } = order;
  const isUnpaid = UNPAID.includes(state) && !hasReceived(order) && !hasSeenPayment(order);
  const instead = Object.keys(replaced).find((old) => replaced[old] === orderId);
  const replacedBy = isUnpaid ? newIn(replaced, orderId) : undefined;
  if (replacedBy) return { by: replacedBy, how: 'replaced', instead };
  // Until the supplier says that it is over it can be paid.
  const by = isUnpaid && state !== 'WaitingForPayment' ? newIn(overtaken, orderId) : undefined;
  return { by, how: by ? 'overtaken' : null, instead };
}

const newIn = (replaced: Replaced, orderId: string): string | undefined =>
  Object.hasOwn(replaced, orderId) ? replaced[orderId] : undefined;
