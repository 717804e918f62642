import { useEffect } from 'react';
import { type KnownOrder, rememberOrder } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { factsOf } from './known-facts';
import { useShop } from './shop-context';
import type { Access } from './stream/doors';

/**
 * Keeps this device's entry of an order true: a link brings only a key, the first snapshot the rest. Written when what
 * this page knows has changed, never because another tab wrote: two tabs would go on for ever.
 */
export function useKnownOrder({ orderId, key }: Access, order: OrderSnapshot | null): void {
  const { id } = useShop();
  const text = order && JSON.stringify(factsOf(order));
  useEffect(() => {
    if (!text) return;
    const facts = JSON.parse(text) as Omit<KnownOrder, 'key'>;
    const { partly } = facts;
    rememberOrder(id, orderId, { ...facts, partly, key, isUnproven: undefined, end: undefined });
  }, [id, orderId, key, text]);
}
