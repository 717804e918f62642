import { useState } from 'react';
import { type BasketItem, countOf, putInBasket } from '@/lib/device';

type Outcome = { chosen: string; count: number; isFull: boolean };

/** Puts things into the basket and remembers what became of it for as long as the same thing is `chosen`. */
export function usePut(storefrontId: string, chosen: string) {
  const [last, setLast] = useState<Outcome | null>(null);
  const { count, isFull } = last?.chosen === chosen ? last : { count: 0, isFull: false };

  const put = (item: BasketItem): string | null => {
    const id = putInBasket(storefrontId, item);
    if (id === null) setLast({ chosen, count: 0, isFull: true });
    return id;
  };
  /** The same for somebody who stays on the page: how many there are is told. */
  const add = (item: BasketItem): void => {
    if (put(item)) setLast({ chosen, count: countOf(storefrontId, item), isFull: false });
  };
  return { count, isFull, put, add };
}
