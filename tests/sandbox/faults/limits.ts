import type { Clock } from '../clock';
import { type Reply, refuse } from '../http/reply';
import type { Endpoint } from './spec';

type Limit = { calls: number; seconds: number };

const MINUTE = 60;

/** The published windows. What is not named has none. */
const LIMITS: Partial<Record<Endpoint, Limit>> = {
  payment_vias: { calls: 30, seconds: MINUTE },
  brands: { calls: 60, seconds: MINUTE },
  homepage: { calls: 30, seconds: MINUTE },
  products: { calls: 60, seconds: MINUTE },
  price: { calls: 120, seconds: MINUTE },
  order: { calls: 120, seconds: MINUTE },
  validations: { calls: 60, seconds: 10 * MINUTE },
  create: { calls: 30, seconds: 10 * MINUTE },
};

/** Reads of an order and its stream count as one. */
const SHARED: Partial<Record<Endpoint, Endpoint>> = { subscribe: 'order' };

export type Limiter = {
  /** Counts a call against its window: the headers of its answer, or the refusal. */
  take: (endpoint: Endpoint) => { headers: Record<string, string>; refusal?: Reply };
  clear: () => void;
};

/** Sliding windows on the sandbox's own clock; what is refused does not count. */
export function createLimiter(clock: Clock): Limiter {
  const taken = new Map<Endpoint, number[]>();
  return {
    take(endpoint) {
      const key = SHARED[endpoint] ?? endpoint;
      const limit = LIMITS[key];
      if (!limit) return { headers: {} };
      const now = clock.now();
      const recent = (taken.get(key) ?? []).filter((at) => at > now - limit.seconds * 1000);
      const isOver = recent.length >= limit.calls;
      if (!isOver) recent.push(now);
      taken.set(key, recent);

      const freeAt = (recent[0] ?? now) + limit.seconds * 1000;
      const headers = {
        'x-ratelimit-limit': String(limit.calls),
        'x-ratelimit-remaining': String(limit.calls - recent.length),
        'x-ratelimit-reset': String(Math.ceil(freeAt / 1000)),
      };
      if (!isOver) return { headers };
      const wait = { ...headers, 'retry-after': String(Math.max(1, Math.ceil((freeAt - now) / 1000))) };
      return { headers, refusal: refuse(429, 'TOO_MANY_REQUESTS', undefined, wait) };
    },
    clear: () => taken.clear(),
  };
}
