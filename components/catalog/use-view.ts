import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EVERYTHING, parseView, queryOf, type View } from './view';

/** Browsers refuse to write the address at the pace of typing. */
const PAUSE_MS = 150;

/**
 * The view that the address asks for. A change is a step one can go back from, unless it is typed. `Address` is to be
 * rendered under a `Suspense`: it hears of links to this very page and of the way back. `written` is the query of the
 * address, which the view follows one render later.
 */
export function useView(coins: readonly string[]) {
  const [view, setView] = useState<View>(EVERYTHING);
  const written = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback((next: View, isTyped = false) => {
    setView(next);
    const query = queryOf(next);
    if (query === written.current) return;
    written.current = query;
    clearTimeout(timer.current);
    const address = () => location.pathname + query;
    if (isTyped) timer.current = setTimeout(() => history.replaceState(null, '', address()), PAUSE_MS);
    else history.pushState(null, '', address());
  }, []);

  const arrive = useCallback(
    (params: URLSearchParams) => {
      const next = parseView(params, coins);
      if (queryOf(next) === written.current) return;
      clearTimeout(timer.current);
      written.current = queryOf(next);
      setView(next);
    },
    [coins],
  );

  useLayoutEffect(() => arrive(new URLSearchParams(location.search)), [arrive]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { view, change, arrive, written };
}

export function Address({ onArrive }: { onArrive: (params: URLSearchParams) => void }) {
  const params = useSearchParams();
  useLayoutEffect(() => onArrive(new URLSearchParams(params)), [params, onArrive]);
  return null;
}
