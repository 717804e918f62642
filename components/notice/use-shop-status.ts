import { useCallback, useSyncExternalStore } from 'react';
import { createStatusWatch, type ShopStatus } from './status-watch';

export { isImpaired } from './status-watch';

const shop = createStatusWatch({
  fetch: fetchStatus,
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.hidden,
});

/** How the shop is; undefined until it has said so. `isKeen` where a change must be seen within seconds. */
export function useShopStatus(isKeen = false): ShopStatus | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = shop.watch(listener, isKeen);
      document.addEventListener('visibilitychange', shop.ask);
      return () => {
        document.removeEventListener('visibilitychange', shop.ask);
        leave();
      };
    },
    [isKeen],
  );
  return useSyncExternalStore(subscribe, shop.current, () => undefined);
}

/** To be called when something has failed that may be the shop's own trouble. */
export const askShopStatus = shop.ask;

/** Undefined when the shop itself cannot be reached; the browser says that better than we could. */
async function fetchStatus(signal: AbortSignal): Promise<ShopStatus | undefined> {
  try {
    const response = await fetch('/api/status', { signal, cache: 'no-store' });
    return response.ok ? ((await response.json()) as ShopStatus) : undefined;
  } catch {
    return undefined;
  }
}
