import { coinSlot } from '@/lib/device';
import { useSlot } from './use-slot';

/** The coin that prices are shown in: the shopper's choice on this device where the shop takes it, else its first. */
export function useCoin(storefrontId: string, coins: readonly string[]): string {
  const chosen = useSlot(coinSlot, storefrontId);
  return coins.find((coin) => coin === chosen) ?? coins[0] ?? '';
}
