'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { coinSlot } from '@/lib/device';

/** The coin that prices are shown in: the shopper's choice on this device where the shop takes it, else its first. */
export function useCoin(
  storefrontId: string,
  coins: readonly string[],
): [coin: string, choose: (coin: string) => void] {
  const slot = useMemo(() => coinSlot(storefrontId), [storefrontId]);
  const chosen = useSyncExternalStore(slot.subscribe, slot.read, () => null);
  const coin = chosen !== null && coins.includes(chosen) ? chosen : (coins[0] ?? '');
  return [coin, slot.write];
}
