'use client';

import { useEffect, useState } from 'react';

/** What `GET /api/status` says. `now` is the server's clock in epoch milliseconds. */
export type ShopStatus = {
  upstream: 'up' | 'down';
  checkout: 'open' | 'closed';
  isTest: boolean;
  now: number;
};

export const isImpaired = (status: ShopStatus | undefined): boolean =>
  status !== undefined && (status.upstream === 'down' || status.checkout === 'closed');

const TROUBLED_MS = 10_000;
const CALM_MS = 60_000;

/** Asks at once, then every minute, every ten seconds while something is wrong, and when the page is looked at again. */
export function useShopStatus(): ShopStatus | undefined {
  const [status, setStatus] = useState<ShopStatus>();

  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    const ask = async () => {
      clearTimeout(timer);
      const fresh = await fetchStatus(controller.signal);
      if (controller.signal.aborted) return;
      if (fresh) setStatus(fresh);
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(ask, !fresh || isImpaired(fresh) ? TROUBLED_MS : CALM_MS);
    };
    const onVisibility = () => void (document.hidden ? clearTimeout(timer) : ask());

    void ask();
    document.addEventListener('visibilitychange', onVisibility, { signal: controller.signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, []);

  return status;
}

/** Undefined when the shop itself cannot be reached; the browser says that better than we could. */
async function fetchStatus(signal: AbortSignal): Promise<ShopStatus | undefined> {
  try {
    const response = await fetch('/api/status', { signal, cache: 'no-store' });
    return response.ok ? ((await response.json()) as ShopStatus) : undefined;
  } catch {
    return undefined;
  }
}
