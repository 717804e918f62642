import { useEffect } from 'react';
import { type KnownOrder, rememberOrder } from '@/lib/device';
import { isFinal, type OrderSnapshot } from '@/lib/orders';
import { useShop } from './shop-context';
import type { Access } from './stream/doors';

/** Keeps this device's entry of an order true: a link brings only a key, the first snapshot the rest. */
export function useKnownOrder(
  { orderId, key }: Access,
  known: KnownOrder | undefined,
  order: OrderSnapshot | null,
): void {
  const { id } = useShop();
  const [line] = order?.lines ?? [];
  const brand = line?.brand;
  const label = line?.label;
  const createdAt = order?.createdAt;
  const isOver = order ? isFinal(order.state) : undefined;

  useEffect(() => {
    if (brand === undefined || label === undefined || createdAt === undefined) return;
    const fresh: KnownOrder = { key, email: known?.email, brand, label, createdAt, isOver };
    if (known && isSame(known, fresh)) return;
    rememberOrder(id, orderId, fresh);
  }, [id, orderId, key, known, brand, label, createdAt, isOver]);
}

const isSame = (a: KnownOrder, b: KnownOrder): boolean =>
  a.key === b.key &&
  a.brand === b.brand &&
  a.label === b.label &&
  a.createdAt === b.createdAt &&
  a.isOver === b.isOver;
