import { useEffect, useState } from 'react';
import { flag, listOf, object, text } from '@/lib/shape';

const NONE: ReadonlySet<string> = new Set();

const isAnswer = object({ coins: listOf(object({ coin: text, isSuspended: flag })) });

/** The coins that cannot be paid with now. Nothing in the lists of brands depends on a coin; where nobody answers, none is. */
export function usePaused(isAsked: boolean): ReadonlySet<string> {
  const [paused, setPaused] = useState(NONE);
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    ask(controller.signal).then(setPaused, () => {});
    return () => controller.abort();
  }, [isAsked]);
  return isAsked ? paused : NONE;
}

async function ask(signal: AbortSignal): Promise<ReadonlySet<string>> {
  const answer = await fetch('/api/payment-methods', { signal });
  const body: unknown = answer.ok ? await answer.json() : null;
  const coins = isAnswer(body) ? body.coins : [];
  return new Set(coins.filter(({ isSuspended }) => isSuspended).map(({ coin }) => coin));
}
