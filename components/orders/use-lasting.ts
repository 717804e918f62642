import { useEffect, useState } from 'react';

/** Less than this is an answer on its way, and no news. */
const LASTS_MS = 1_500;

/** True once something has been so for a moment without a break. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), LASTS_MS);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return isSo && lasts;
}
