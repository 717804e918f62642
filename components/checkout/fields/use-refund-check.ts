import { useEffect, useState } from 'react';
import type { RefundFault } from '@/lib/payments';

/** Comes when an address was typed: what is known of every network is more than a page should load at first. */
const load = () => import('@/lib/payments/refund');

type Found = { asked: string; fault: RefundFault | null };

/**
 * Why a refund cannot be sent to an address on this network: looked at when its field is left, and again when the
 * network is another one; forgiven while it is being typed.
 */
export function useRefundCheck(
  coin: string,
  network: string,
  typed: string,
): { fault: RefundFault | null; leave: () => void } {
  const [left, setLeft] = useState(typed);
  const [found, setFound] = useState<Found | null>(null);
  const address = left.trim();
  const asked = `${coin} ${network} ${address}`;

  useEffect(() => {
    if (!address) return;
    let isWanted = true;
    load().then(
      ({ refundFault }) => isWanted && setFound({ asked, fault: refundFault(coin, network, address) }),
      // The shop looks at it once more when it is sent.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [coin, network, address, asked]);

  const isOfThis = found?.asked === asked && typed === left;
  return { fault: isOfThis ? found.fault : null, leave: () => setLeft(typed) };
}
