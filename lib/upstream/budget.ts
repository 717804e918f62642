import 'server-only';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Calls per window that the upstream is said to allow. Creation is not here: it is counted at our own door. */
const LIMITS: Record<string, { calls: number; window: number }> = {
  payment_vias: { calls: 30, window: MINUTE },
  brands: { calls: 60, window: MINUTE },
  homepage: { calls: 30, window: MINUTE },
  products: { calls: 60, window: MINUTE },
  price: { calls: 120, window: MINUTE },
  order: { calls: 120, window: MINUTE },
  validations: { calls: 60, window: 10 * MINUTE },
};

/** What a call is for: an order that is placed or followed, a page that somebody waits for, or one that nobody does. */
export type Purpose = 'order' | 'page' | 'crawl';

/** How far each may go into what we allow ourselves, in percent: the rest is kept for those who come before it. */
const PARTS: Record<Purpose, number> = { order: 100, page: 90, crawl: 50 };

const LONGEST_REST = 5 * MINUTE;

type Budget = ReturnType<typeof createBudget>;

/**
 * Counts calls in a sliding window, at `percent` of each limit; 0 counts nothing. An endpoint whose limit was reached
 * all the same rests for as long as the upstream says, whatever a call is for.
 */
export function createBudget({ percent, now = Date.now }: { percent: number; now?: () => number }) {
  const taken = new Map<string, number[]>();
  const restUntil = new Map<string, number>();

  /** The whole seconds until a call may be made; 0 for now. */
  function wait(endpoint: string, purpose: Purpose): number {
    const rest = (restUntil.get(endpoint) ?? 0) - now();
    return Math.max(0, Math.ceil(Math.max(rest, untilFree(endpoint, purpose)) / SECOND));
  }

  function untilFree(endpoint: string, purpose: Purpose): number {
    const limit = LIMITS[endpoint];
    if (!limit || percent === 0) return 0;
    const since = now() - limit.window;
    const recent = (taken.get(endpoint) ?? []).filter((at) => at > since);
    taken.set(endpoint, recent);

    const own = Math.floor((limit.calls * percent) / 100);
    const most = Math.max(1, Math.floor((own * PARTS[purpose]) / 100));
    const first = recent[recent.length - most];
    return first === undefined ? 0 : first - since;
  }

  return {
    wait,

    /** Undefined when the call may be made, and it is counted; else the whole seconds until one may be. */
    take(endpoint: string, purpose: Purpose): number | undefined {
      const seconds = wait(endpoint, purpose);
      if (seconds > 0) return seconds;
      taken.get(endpoint)?.push(now());
      return undefined;
    },

    /** The upstream has had enough of an endpoint for so many seconds. */
    rest(endpoint: string, seconds: number): void {
      const until = now() + Math.min(seconds * SECOND, LONGEST_REST);
      restUntil.set(endpoint, Math.max(restUntil.get(endpoint) ?? 0, until));
    },
  };
}

export const budget = (): Budget =>
  singleton('upstream.budget', () => createBudget({ percent: env().UPSTREAM_CALLS_PERCENT }));
