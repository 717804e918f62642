import { useEffect } from 'react';
import { ordersShelf } from '@/lib/device';

const AGAIN_MS = 15_000;

/** Brings the open orders of this device up to date when the list is looked at, and when it is looked at again. */
export function useFresh(storefrontId: string): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let last = -AGAIN_MS;
    const look = async () => {
      if (document.visibilityState === 'hidden' || performance.now() - last < AGAIN_MS) return;
      if (!ordersShelf(storefrontId).read()) return;
      last = performance.now();
      const { refreshOrders } = await import('./refresh');
      await refreshOrders(storefrontId, { fetch, now: Date.now, signal });
    };
    const again = () => void look().catch(() => {});
    again();
    document.addEventListener('visibilitychange', again, { signal });
    return () => controller.abort();
  }, [storefrontId]);
}
