/** What `GET /api/status` says. `wallet` is where test orders are paid; null where money is real. */
export type ShopStatus = {
  upstream: 'up' | 'down';
  checkout: 'open' | 'closed';
  isTest: boolean;
  now: number;
  wallet: string | null;
};

/** Throws where the shop itself cannot be reached. */
export async function fetchStatus({ signal }: { signal: AbortSignal }): Promise<ShopStatus> {
  const response = await fetch('/api/status', { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`status answered ${response.status}`);
  return (await response.json()) as ShopStatus;
}
