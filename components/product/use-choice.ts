'use client';

import { useEffect, useState } from 'react';
import { readBasket } from '@/lib/device';
import { isBuyable } from './buyable';
import { choiceOf } from './choice';
import type { Offer } from './offer';
import { useSettled } from './use-settled';

const SETTLE_MS = 300;

/** The choice, and the same once typing has paused. A lone amount is chosen from the start. */
export function useChoice({ products, storefrontId, brand, country }: Offer) {
  const buyable = products.filter(isBuyable);
  const [only] = buyable.length === 1 ? buyable : [];
  const [denomination, setDenomination] = useState(only?.type === 'fixed' ? only.denomination : null);
  const [typed, setTyped] = useState('');
  const settledText = useSettled(typed, SETTLE_MS);

  // Whoever comes back from the checkout finds what they had chosen.
  useEffect(() => {
    const line = readBasket(storefrontId)?.lines[0];
    if (line?.brand !== brand.slug || line.country !== country) return;
    if (line.value) setTyped(line.value);
    else setDenomination(line.denomination);
  }, [storefrontId, brand.slug, country]);

  const choice = choiceOf(products, denomination, typed);
  return {
    choice,
    settled: typed === settledText ? choice : null,
    typed,
    type: setTyped,
    press: (pressed: string) => {
      setTyped('');
      setDenomination(pressed);
    },
  };
}
