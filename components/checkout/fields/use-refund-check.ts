import { useEffect, useState } from 'react';

/** Comes when an address was typed: what is known of every network is more than a page should load at first. */
const load = () => import('@/lib/payments/refund');

/**
 * Whether an address is none that a refund can be sent to on this network: looked at when its field is left, and again
 * when the network is another one; forgiven while it is being typed.
 */
export function useRefundCheck(
  coin: string,
  network: string,
  typed: string,
): { isWrong: boolean; leave: () => void } {
  const [left, setLeft] = useState(typed);
  const [wrong, setWrong] = useState<string | null>(null);
  const address = left.trim();
  const asked = `${coin} ${network} ${address}`;

  useEffect(() => {
    if (!address) return;
    let isWanted = true;
    load().then(
      ({ isRefundAddress }) => isWanted && setWrong(isRefundAddress(coin, network, address) ? null : asked),
      // The shop looks at it once more when it is sent.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [coin, network, address, asked]);

  return { isWrong: wrong === asked && typed === left, leave: () => setLeft(typed) };
}
