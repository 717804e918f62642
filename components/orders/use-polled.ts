import { useEffect, useState } from 'react';
import type { Access } from './stream/doors';
import type { Polled } from './stream/poll';

const FETCH_AFTER_MS = 10_000;

const load = () => import('./stream/poll');

/** What asking has brought since the stream does not come up. Few orders need it, so that its code comes apart. */
export function usePolled({ orderId, key }: Access, isNeeded: boolean): Polled | null {
  const [polled, setPolled] = useState<Polled | null>(null);

  // It is for when little loads: so it is fetched while things still do.
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), FETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    let stop = () => {};
    load()
      .then(({ pollOrder }) => {
        if (!isOver) stop = pollOrder({ orderId, key }, setPolled);
      })
      .catch(() => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [orderId, key, isNeeded]);

  return polled;
}
