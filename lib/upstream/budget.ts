import 'server-only';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';

const MINUTE = 60_000;

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

/** Of what we allow ourselves, the part that reads for nobody may use; the rest is kept for shoppers. */
const SHARED_PERCENT = 70;

export type Budget = ReturnType<typeof createBudget>;

/** Counts calls in a sliding window, at `percent` of each limit; 0 counts nothing. */
export function createBudget({ percent, now = Date.now }: { percent: number; now?: () => number }) {
  const taken = new Map<string, number[]>();
  return {
    /** Undefined when the call may be made, and it is counted; else the whole seconds until one may be. */
    take(endpoint: string, { isShared }: { isShared: boolean }): number | undefined {
      const limit = LIMITS[endpoint];
      if (!limit || percent === 0) return undefined;
      const since = now() - limit.window;
      const recent = (taken.get(endpoint) ?? []).filter((at) => at > since);
      taken.set(endpoint, recent);

      const own = Math.floor((limit.calls * percent) / 100);
      const most = Math.max(1, isShared ? Math.floor((own * SHARED_PERCENT) / 100) : own);
      const first = recent[recent.length - most];
      if (first !== undefined) return Math.ceil((first - since) / 1_000);
      recent.push(now());
      return undefined;
    },
  };
}

export const budget = (): Budget =>
  singleton('upstream.budget', () => createBudget({ percent: env().UPSTREAM_CALLS_PERCENT }));
