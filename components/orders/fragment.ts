import { useSyncExternalStore } from 'react';

/** What the address names after its `#`: nothing, an order, or something that is no order. */
type Fragment = { orderId: string; key: string | null } | 'none' | 'broken';

export function parseFragment(hash: string): Fragment {
  if (hash === '' || hash === '#') return 'none';
  const [, orderId, key = null] = /^#([\w-]{22})(?:\.([\w-]{43}))?$/.exec(hash) ?? [];
  return orderId ? { orderId, key } : 'broken';
}

/**
 * The fragment as it changes, by hand, by a link or by the router; null until the address is that of the page: the
 * router renders a page first and names it afterwards.
 */
export function useHash(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => (location.pathname.endsWith('/order') ? location.hash : null),
    () => null,
  );
}

/** `hashchange` misses what scripts push; the Navigation API tells of that too, where there is one. */
function subscribe(listener: () => void): () => void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  navigation?.addEventListener('currententrychange', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
    navigation?.removeEventListener('currententrychange', listener);
  };
}
