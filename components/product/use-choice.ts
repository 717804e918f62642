import { useEffect, useState } from 'react';
import type { BasketLine } from '@/lib/device';
import { isBuyable } from './buyable';
import { choiceOf } from './choice';
import type { Offer } from './offer';
import { useSettled } from './use-settled';

const SETTLE_MS = 300;

/** The choice, and the same once typing has paused. A lone amount is chosen from the start. */
export function useChoice({ products }: Pick<Offer, 'products'>, edited: BasketLine | null) {
  const buyable = products.filter(isBuyable);
  const [only] = buyable.length === 1 ? buyable : [];
  const [denomination, setDenomination] = useState(only?.type === 'fixed' ? only.denomination : null);
  const [typed, setTyped] = useState('');
  const settledText = useSettled(typed, SETTLE_MS);

  // Whoever comes back from the checkout finds what they had chosen.
  useEffect(() => {
    if (edited?.value) setTyped(edited.value);
    else if (edited) setDenomination(edited.denomination);
  }, [edited]);

  const choice = choiceOf(products, denomination, typed);
  return {
    choice,
    settled: typed === settledText ? choice : null,
    typed,
    type: setTyped,
    press: (pressed: string | null) => {
      setTyped('');
      setDenomination(pressed);
    },
  };
}
