import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Reveal } from '@/lib/orders';
import type { Problem } from '@/lib/problem';
import type { Access } from '../stream/doors';
import { askReveal } from './ask-reveal';

type Revealed =
  | { step: 'hidden' }
  | { step: 'asking' }
  | { step: 'shown'; reveal: Reveal }
  | { step: 'again'; remaining: number }
  | { step: 'refused'; problem: Problem | null };

const SHOWN_MS = 60_000;
const SHUT = ['order_not_found', 'order_access_ended'];

const isAway = () => document.visibilityState === 'hidden';
const hidden = (now: Revealed): Revealed =>
  now.step === 'shown' ? { step: 'again', remaining: now.reveal.remaining } : now;

/** Codes on request, in the memory of this component: dropped after a minute and when the page is left or hidden. */
export function useReveal(
  access: Access,
  lines: readonly number[],
): { revealed: Revealed; ask: () => void; hide: () => void } {
  const [revealed, setRevealed] = useState<Revealed>({ step: 'hidden' });
  const hide = useCallback(() => setRevealed(hidden), []);

  useEffect(() => {
    if (revealed.step !== 'shown') return;
    let isPrinting = false;
    // At once: a page that is put aside is kept, and pictured, as it is at this moment.
    const hideNow = () => flushSync(hide);
    const hideIfAway = () => isAway() && !isPrinting && hideNow();
    const onPrint = ({ type }: Event) => {
      isPrinting = type === 'beforeprint';
      hideIfAway();
    };
    const timer = setTimeout(hide, SHOWN_MS);
    document.addEventListener('visibilitychange', hideIfAway);
    addEventListener('pagehide', hideNow);
    addEventListener('beforeprint', onPrint);
    addEventListener('afterprint', onPrint);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hideIfAway);
      removeEventListener('pagehide', hideNow);
      removeEventListener('beforeprint', onPrint);
      removeEventListener('afterprint', onPrint);
    };
  }, [revealed.step, hide]);

  const isUnheard = revealed.step === 'refused' && revealed.problem === null;
  useEffect(() => {
    if (!isUnheard) return;
    // There is a connection again: that there is none is no longer true.
    const forget = () => setRevealed({ step: 'hidden' });
    addEventListener('online', forget);
    return () => removeEventListener('online', forget);
  }, [isUnheard]);

  const ask = async () => {
    if (revealed.step === 'asking') return;
    setRevealed({ step: 'asking' });
    const asked = await askReveal(access, lines);
    // Locked with another key, or removed: the page says so once it asks anew.
    if (!asked.ok && SHUT.includes(asked.problem?.code ?? '')) return location.reload();
    if (!asked.ok) return setRevealed({ step: 'refused', problem: asked.problem });
    const shown: Revealed = { step: 'shown', reveal: asked.reveal };
    setRevealed(isAway() ? hidden(shown) : shown);
  };

  return { revealed, ask, hide };
}
