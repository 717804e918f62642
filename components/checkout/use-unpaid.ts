import { useEffect, useReducer } from 'react';
import { useSlot } from '@/components/payment/use-slot';
import {
  type BasketLine,
  beginReplacing,
  contentOf,
  findUnpaid,
  ordersShelf,
  type UnpaidOrder,
} from '@/lib/device';

/**
 * The order of this device over the same things that still waits for its money, in whatever tab it was placed, and the
 * decision for another one all the same.
 */
export function useUnpaid(
  storefrontId: string,
  lines: readonly BasketLine[],
): { unpaid: UnpaidOrder | undefined; orderAnyway: () => void } {
  useSlot(ordersShelf, storefrontId);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const unpaid = findUnpaid(storefrontId, contentOf(lines), Date.now());
  const { orderId, until } = unpaid ?? {};

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
      await refreshOrder(storefrontId, orderId, {
        fetch: (input, init) => fetch(input, init),
        now: Date.now,
        signal,
      });
    };
    // What this device knows stands where nobody answers.
    ask().catch(() => {});
    return () => controller.abort();
  }, [storefrontId, orderId]);

  const orderAnyway = () => {
    if (orderId !== undefined) beginReplacing(storefrontId, orderId, lines);
    lookAgain();
  };
  return { unpaid, orderAnyway };
}
