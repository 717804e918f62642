import { useEffect } from 'react';
import { useSlot } from '@/components/payment/use-slot';
import { findOrder, type KnownOrder, ordersSlot, rememberOrder } from '@/lib/device';
import { parseFragment, useHash } from './fragment';
import type { Access } from './stream/doors';

/** What the address opens on this device. */
export type Opened =
  | { type: 'unread' }
  | { type: 'list' }
  | { type: 'broken' }
  | { type: 'locked'; orderId: string }
  | { type: 'order'; access: Access; known: KnownOrder | undefined };

/** A key in the address is kept here, read back, and only then taken out of the address. */
export function useAccess(storefrontId: string): Opened {
  const hash = useHash();
  const orders = useSlot(ordersSlot, storefrontId);
  const fragment = hash === null ? null : parseFragment(hash);
  const named = fragment !== null && typeof fragment === 'object' ? fragment : null;
  const orderId = named?.orderId;
  const key = named?.key ?? null;
  const known = orderId === undefined ? undefined : orders?.[orderId];

  useEffect(() => {
    if (!orderId || !key) return;
    if (!known) rememberOrder(storefrontId, orderId, { key, brand: '', label: '', createdAt: Date.now() });
    if (isKept(storefrontId, orderId, key)) history.replaceState(null, '', `#${orderId}`);
  }, [storefrontId, orderId, key, known]);

  if (fragment === null || orders === undefined) return { type: 'unread' };
  if (fragment === 'none') return { type: 'list' };
  if (fragment === 'broken' || !orderId) return { type: 'broken' };
  const ownKey = key ?? known?.key;
  return ownKey ? { type: 'order', access: { orderId, key: ownKey }, known } : { type: 'locked', orderId };
}

/** Read back from storage itself: what only this page's memory holds is not kept. */
function isKept(storefrontId: string, orderId: string, key: string): boolean {
  return findOrder(storefrontId, orderId)?.key === key && ordersSlot(storefrontId).isKept();
}
