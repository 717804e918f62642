import { useEffect, useState } from 'react';
import { pendingLock, settleLock } from './lock';

/** False while it is being found out which of two keys opens an order; asked once for each key. */
export function useSettled(storefrontId: string, orderId: string | null, key: string | null): boolean {
  const pair = `${orderId}.${key}`;
  const [settled, setSettled] = useState<string | null>(null);
  const isPending = orderId !== null && pendingLock(storefrontId, orderId)?.from === key;
  useEffect(() => {
    if (!isPending || orderId === null) return;
    let isWanted = true;
    void settleLock(storefrontId, orderId, { fetch }).then(() => isWanted && setSettled(pair));
    return () => {
      isWanted = false;
    };
  }, [storefrontId, orderId, pair, isPending]);
  return !isPending || settled === pair;
}
