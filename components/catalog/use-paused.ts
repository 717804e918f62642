import { useEffect, useState } from 'react';
import { fetchPaymentMethods } from '@/components/payment/doors';

const NONE: ReadonlySet<string> = new Set();

/** The coins that cannot be paid with now. Nothing in the lists of brands depends on a coin; where nobody answers, none is. */
export function usePaused(isAsked: boolean): ReadonlySet<string> {
  const [paused, setPaused] = useState(NONE);
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    fetchPaymentMethods(controller.signal).then(
      (coins) => setPaused(new Set(coins.filter(({ isSuspended }) => isSuspended).map(({ coin }) => coin))),
      () => {},
    );
    return () => controller.abort();
  }, [isAsked]);
  return isAsked ? paused : NONE;
}
