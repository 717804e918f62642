import { useEffect, useState } from 'react';
import { useSlot } from '@/components/payment/use-slot';
import { type KnownOrder, ordersShelf } from '@/lib/device';
import { parseFragment, useHash } from './fragment';
import type { Access } from './stream/doors';

/** What the address opens on this device. `fallBack` where the key of the address is not the one that is kept here. */
export type Opened =
  | { type: 'unread' }
  | { type: 'list' }
  | { type: 'broken' }
  | { type: 'locked'; orderId: string }
  | { type: 'order'; access: Access; known: KnownOrder | undefined; fallBack: (() => void) | null };

/**
 * A key in the address is tried first and kept here once it has opened the order; only then is it taken out of the
 * address. Where it opens nothing, the key that is kept here stands.
 */
export function useAccess(storefrontId: string): Opened {
  const hash = useHash();
  const orders = useSlot(ordersShelf, storefrontId);
  const [refused, setRefused] = useState<string | null>(null);
  const fragment = hash === null ? null : parseFragment(hash);
  const named = fragment !== null && typeof fragment === 'object' ? fragment : null;
  const orderId = named?.orderId;
  const key = named?.key ?? null;
  const known = orderId === undefined ? undefined : orders?.[orderId];

  const isDecided = key !== null && (key === refused || key === known?.key);

  useEffect(() => {
    // What only this page's memory holds would be lost with the address.
    if (isDecided && orderId && ordersShelf(storefrontId).at(orderId).isKept())
      history.replaceState(null, '', `#${orderId}`);
  }, [storefrontId, orderId, isDecided]);

  if (fragment === null || orders === undefined) return { type: 'unread' };
  if (fragment === 'none') return { type: 'list' };
  if (fragment === 'broken' || !orderId) return { type: 'broken' };
  const ownKey = key === null || key === refused ? known?.key : key;
  if (!ownKey) return { type: 'locked', orderId };
  const fallBack = known && known.key !== ownKey ? () => setRefused(ownKey) : null;
  return { type: 'order', access: { orderId, key: ownKey }, known, fallBack };
}
