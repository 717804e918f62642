import { useEffect, useReducer } from 'react';
import { useSlot } from '@/components/payment/use-slot';
import {
  type BasketLine,
  beginReplacing,
  contentOf,
  findUnpaid,
  ordersShelf,
  type UnpaidOrder,
  unpaidOf,
} from '@/lib/device';

/**
 * The order of this device over the same things that still waits for its money, in whatever tab it was placed, and the
 * decision for another one all the same. `other`: an order of other things that this one would end.
 */
export function useUnpaid(
  storefrontId: string,
  lines: readonly BasketLine[],
  email: string,
): { unpaid: UnpaidOrder | undefined; other: UnpaidOrder | undefined; orderAnyway: () => void } {
  useSlot(ordersShelf, storefrontId);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const content = contentOf(lines);
  const unpaid = findUnpaid(storefrontId, content, Date.now());
  const other = unpaidOf(storefrontId, email, Date.now()).find((order) => order.content !== content);
  const { orderId, until } = unpaid ?? other ?? {};

  useEffect(() => {
    if (orderId === undefined || until === undefined) return;
    const timer = setTimeout(lookAgain, until - Date.now());
    return () => clearTimeout(timer);
  }, [orderId, until]);

  useEffect(() => {
    if (orderId === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const { refreshOrder } = await import('@/components/orders/mine/refresh');
      await refreshOrder(storefrontId, orderId, { fetch, now: Date.now, signal });
    };
    // What this device knows stands where nobody answers.
    ask().catch(() => {});
    return () => controller.abort();
  }, [storefrontId, orderId]);

  const orderAnyway = () => {
    if (unpaid) beginReplacing(storefrontId, unpaid.orderId, lines);
    lookAgain();
  };
  return { unpaid, other, orderAnyway };
}
