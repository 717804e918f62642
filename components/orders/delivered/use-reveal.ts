import { useCallback, useEffect, useState } from 'react';
import type { Reveal } from '@/lib/orders';
import type { Problems } from '@/lib/problem';
import { askReveal } from '../doors';
import type { Access } from '../stream/doors';

type Revealed =
  | { step: 'hidden'; wasShown: boolean }
  | { step: 'asking' }
  | { step: 'shown'; reveal: Reveal }
  | { step: 'refused'; problems: Problems };

const SHOWN_MS = 60_000;

/** Codes on request, in the memory of this component: dropped after a minute and when the page is left or hidden. */
export function useReveal(access: Access): { revealed: Revealed; ask: () => void; hide: () => void } {
  const [revealed, setRevealed] = useState<Revealed>({ step: 'hidden', wasShown: false });
  const hide = useCallback(
    () => setRevealed((now) => (now.step === 'shown' ? { step: 'hidden', wasShown: true } : now)),
    [],
  );

  useEffect(() => {
    if (revealed.step !== 'shown') return;
    const hideIfHidden = () => document.visibilityState === 'hidden' && hide();
    const timer = setTimeout(hide, SHOWN_MS);
    document.addEventListener('visibilitychange', hideIfHidden);
    addEventListener('pagehide', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hideIfHidden);
      removeEventListener('pagehide', hide);
    };
  }, [revealed.step, hide]);

  const ask = async () => {
    setRevealed({ step: 'asking' });
    const asked = await askReveal(access);
    setRevealed(
      asked.ok ? { step: 'shown', reveal: asked.value } : { step: 'refused', problems: asked.problems },
    );
  };

  return { revealed, ask, hide };
}
