import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * When a new face takes away what had the focus, its headline gets it: a keyboard and a screen reader go on from there
 * and not from the top of the page.
 */
export function useKeptFocus(card: RefObject<HTMLElement | null>, shown: string): void {
  const wasInside = useRef(false);
  const before = useRef(shown);

  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && card.current?.contains(target) === true;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [card]);

  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || !wasInside.current) return;
    const focusHeadline = () => {
      const headline = card.current?.querySelector('h1');
      if (!headline) return false;
      headline.tabIndex = -1;
      headline.focus({ preventScroll: true });
      return true;
    };
    if (!card.current || focusHeadline()) return;
    // The new face is still being loaded.
    const observer = new MutationObserver(() => focusHeadline() && observer.disconnect());
    observer.observe(card.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [shown, card]);
}
