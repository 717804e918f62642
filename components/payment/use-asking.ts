import { useCallback, useEffect, useRef, useState } from 'react';
import { backoffDelay } from '@/lib/backoff';

const LEAST_MS = 2_000;

export type Asking = { isAsking: boolean; nextAt: number | null; askNow: () => void };

/**
 * Asks again and again while it is wanted and the page is in view, less and less often. `nextAt` is when it will (epoch
 * milliseconds), null while it asks or does not want to. The signal ends with the wish for an answer.
 */
export function useAsking(ask: (signal: AbortSignal) => Promise<void>, isWanted: boolean): Asking {
  const [isAsking, setIsAsking] = useState(false);
  const [nextAt, setNextAt] = useState<number | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  const tries = useRef(0);
  const begin = useRef(() => {});

  useEffect(() => {
    if (!isWanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOut = false;

    const plan = () => {
      const wait = LEAST_MS + backoffDelay(tries.current++);
      setNextAt(Date.now() + wait);
      timer = setTimeout(look, wait);
    };
    const look = async () => {
      if (isOut || document.visibilityState === 'hidden') return;
      isOut = true;
      clearTimeout(timer);
      setNextAt(null);
      setIsAsking(true);
      // What was not heard is asked again.
      await latest.current(signal).catch(() => {});
      isOut = false;
      if (signal.aborted) return;
      setIsAsking(false);
      plan();
    };
    begin.current = look;
    plan();
    document.addEventListener('visibilitychange', look, { signal });
    return () => {
      controller.abort();
      clearTimeout(timer);
      begin.current = () => {};
      setIsAsking(false);
      setNextAt(null);
    };
  }, [isWanted]);

  return { isAsking, nextAt, askNow: useCallback(() => begin.current(), []) };
}
