import { useEffect } from 'react';
import { settlePresses } from '@/components/payment/ask-press';
import { type Asking, useAsking } from '@/components/payment/use-asking';
import { useSlot } from '@/components/payment/use-slot';
import { type Press, pressesShelf } from '@/lib/device';
import { refreshOrder } from './refresh';

const REFRESH_MS = 10_000;

type Presses = { readonly [idempotencyKey: string]: Press };

/** What this device sent and nobody answered; asked for while it is looked at. */
export function usePresses(storefrontId: string): { presses: Presses; asking: Asking } {
  const presses = useSlot(pressesShelf, storefrontId) ?? {};
  const isOpen = Object.values(presses).some(({ isVoid }) => !isVoid);
  const asking = useAsking(async (signal) => {
    const tools = { fetch, now: Date.now };
    const found = await settlePresses(storefrontId, { ...tools, signal });
    // With the last press answered, the wish for answers is over.
    for (const orderId of found) {
      await refreshOrder(storefrontId, orderId, { ...tools, signal: AbortSignal.timeout(REFRESH_MS) });
    }
  }, isOpen);

  const { askNow } = asking;
  useEffect(() => {
    if (isOpen) askNow();
  }, [isOpen, askNow]);
  return { presses, asking };
}
