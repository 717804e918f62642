import { useEffect, useState } from 'react';

type Parts = typeof import('./list-result');
type Loaded = {
  Result: Parts['ListResult'];
  Controls: Parts['ListControls'];
  market: Parameters<Parts['ListResult']>[0]['market'];
};

/** What has been loaded, by locale, for the way back to a list. */
const kept = new Map<string, Loaded>();

/** Filters and tiles of a market, loaded when they are first wanted; where that fails, once more with `again`. */
export function useLoaded(tag: string, isWanted: boolean) {
  const [loaded, setLoaded] = useState<Loaded | 'failed' | undefined>(() => kept.get(tag));

  useEffect(() => {
    if (!isWanted || loaded) return;
    let isCurrent = true;
    Promise.all([
      import('./list-result'),
      import('./load-market').then(({ loadMarket }) => loadMarket(tag)),
    ]).then(
      ([{ ListResult, ListControls }, market]) => {
        kept.set(tag, { Result: ListResult, Controls: ListControls, market });
        if (isCurrent) setLoaded(kept.get(tag));
      },
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, loaded, tag]);

  const hasFailed = loaded === 'failed';
  return { ready: hasFailed ? undefined : loaded, hasFailed, again: () => setLoaded(undefined) };
}
