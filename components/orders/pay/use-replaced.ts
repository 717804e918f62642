import { useSlot } from '@/components/payment/use-slot';
import { replacedSlot } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived, hasSeenPayment } from '../face';
import { useShop } from '../shop-context';

const UNPAID = ['WaitingForPayment', 'Expired', 'Canceled'];

/** `by`: the order that is to be paid instead of this one, while no money is in it. `instead`: the one this stands in for. */
export function useReplaced(order: OrderSnapshot): { by: string | undefined; instead: string | undefined } {
  const { id } = useShop();
  const replaced = useSlot(replacedSlot, id) ?? {};
  const { orderId, state } = order;
  const isUnpaid = UNPAID.includes(state) && !hasReceived(order) && !hasSeenPayment(order);
  const instead = Object.keys(replaced).find((old) => replaced[old] === orderId);
  return { by: isUnpaid && Object.hasOwn(replaced, orderId) ? replaced[orderId] : undefined, instead };
}
