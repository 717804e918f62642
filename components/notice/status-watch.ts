/** What `GET /api/status` says. `now` is the server's clock in epoch milliseconds; `wallet` is where test orders are paid. */
export type ShopStatus = {
  upstream: 'up' | 'down';
  checkout: 'open' | 'closed';
  isTest: boolean;
  now: number;
  wallet: string | null;
  /** Where this browser seems to be; null where nobody says so, or nothing is sold there. */
  country: string | null;
};

export const isImpaired = (status: ShopStatus | undefined): boolean =>
  status !== undefined && (status.upstream === 'down' || status.checkout === 'closed');

/** The world, so that a test can be one. `after` returns how to cancel. `fetch` gives undefined for no answer. */
export type Tools = {
  fetch: (signal: AbortSignal) => Promise<ShopStatus | undefined>;
  after: (milliseconds: number, act: () => void) => () => void;
  isHidden: () => boolean;
};

const CALM_MS = 60_000;
const KEEN_MS = 10_000;
const TROUBLED_MS = 4_000;
const PATIENCE_MS = 10_000;

/**
 * One question for everyone on the page who wants to know how the shop is: every minute, every ten seconds where
 * someone is `keen`, every four while something is wrong. A hidden page asks nothing.
 */
export function createStatusWatch({ fetch, after, isHidden }: Tools) {
  const watchers = new Map<() => void, boolean>();
  let status: ShopStatus | undefined;
  let question: AbortController | null = null;
  let cancel = () => {};

  const rest = () => {
    cancel();
    question?.abort();
    question = null;
  };

  const pace = (heard: boolean) => {
    if (!heard || isImpaired(status)) return TROUBLED_MS;
    return [...watchers.values()].includes(true) ? KEEN_MS : CALM_MS;
  };

  const ask = async () => {
    rest();
    if (watchers.size === 0 || isHidden()) return;
    const own = new AbortController();
    question = own;
    cancel = after(PATIENCE_MS, ask);
    const fresh = await fetch(own.signal);
    if (own.signal.aborted) return;
    rest();
    status = fresh ?? status;
    cancel = after(pace(fresh !== undefined), ask);
    for (const listener of watchers.keys()) listener();
  };

  return {
    current: () => status,
    /** Asks at once: the page has come back, or something has failed that may be the shop's own trouble. */
    ask: () => void ask(),
    watch(listener: () => void, isKeen: boolean): () => void {
      watchers.set(listener, isKeen);
      if (!question) void ask();
      return () => {
        watchers.delete(listener);
        if (watchers.size === 0) rest();
      };
    },
  };
}
