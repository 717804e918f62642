import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { View } from './view';

type Change = (view: View, isTyped?: boolean) => void;

/**
 * A chip that is pressed goes, and would take the focus with it: a change made through this leaves it on the next chip,
 * else on the button of the filters.
 */
export function useChipFocus(root: RefObject<HTMLElement | null>, change: Change): Change {
  const hadFocus = useRef(false);

  useEffect(() => {
    if (!hadFocus.current) return;
    hadFocus.current = false;
    if (document.activeElement !== document.body) return;
    const next = ['[data-chip]', '[aria-expanded]'].flatMap(
      (what) => root.current?.querySelector(what) ?? [],
    );
    if (next[0] instanceof HTMLElement) next[0].focus({ preventScroll: true });
  });

  return useCallback(
    (next, isTyped) => {
      hadFocus.current = root.current?.contains(document.activeElement) ?? false;
      change(next, isTyped);
    },
    [root, change],
  );
}
