import { useMemo, useSyncExternalStore } from 'react';
import type { Slot } from '@/lib/device';

/** What this browser keeps; undefined until there is a browser, null when it keeps nothing. */
export function useSlot<T>(
  open: (storefrontId: string) => Pick<Slot<T>, 'read' | 'subscribe'>,
  storefrontId: string,
): T | null | undefined {
  const { subscribe, read } = useMemo(() => open(storefrontId), [open, storefrontId]);
  return useSyncExternalStore<T | null | undefined>(subscribe, read, () => undefined);
}
