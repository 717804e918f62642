import 'server-only';
import { LRUCache } from 'lru-cache';
import type { Problems } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How old a value may be, in milliseconds. Up to `fresh` it is given as it is; up to `stale` it is given and renewed
 * behind; beyond, whoever asks waits. Where renewing fails it is still given up to `kept`. Nothing at all is often a
 * hiccup: it does not replace something that is not older than `doubted`.
 */
export type Lifetime = { fresh: number; stale: number; kept: number; doubted: number };

export const LIFETIMES = {
  feed: { fresh: 5 * MINUTE, stale: HOUR, kept: 24 * HOUR, doubted: HOUR },
  products: { fresh: MINUTE, stale: 5 * MINUTE, kept: 24 * HOUR, doubted: 5 * MINUTE },
  texts: { fresh: HOUR, stale: 24 * HOUR, kept: 24 * HOUR, doubted: 24 * HOUR },
  vias: { fresh: MINUTE, stale: MINUTE, kept: 24 * HOUR, doubted: 5 * MINUTE },
  quoted: { fresh: 10 * SECOND, stale: 0, kept: 15 * SECOND, doubted: 5 * MINUTE },
  price: { fresh: 10 * SECOND, stale: 0, kept: 10 * SECOND, doubted: 0 },
} as const satisfies Record<string, Lifetime>;

/** Nor is it believed for long where there is nothing else. */
const EMPTY_FRESH = MINUTE;
/** After a failure the upstream is left alone for a moment, longer where there is something to give meanwhile. */
const REST_WITH_VALUE = 5 * SECOND;
const REST_WITHOUT = SECOND;

/** A value and when the upstream said it (epoch milliseconds). */
export type Dated<T> = { value: T; at: number };

/** The last good answer, why there is no newer one, and until when not to ask again. */
type Held = { good?: Dated<unknown> | undefined; failure?: Problems | undefined; restUntil: number };
type Job = { load: () => Promise<Result<unknown>>; doubted: number };

/** Answers from memory where it may, and asks once for everybody where it must. */
export function createCache({ max, now = Date.now }: { max: number; now?: () => number }) {
  const store = new LRUCache<string, Held, Job>({
    max,
    // Whoever waits gets an answer, even when its place in the cache was taken meanwhile.
    ignoreFetchAbort: true,
    noDeleteOnFetchRejection: true,
    fetchMethod: async (_key, old, { context: { load, doubted } }) => {
      const at = now();
      const result = await load();
      const good = old?.good;
      if (!result.ok) {
        return { good, failure: result.problems, restUntil: now() + (good ? REST_WITH_VALUE : REST_WITHOUT) };
      }
      const isDoubted = isEmpty(result.value) && good && !isEmpty(good.value) && at - good.at <= doubted;
      return isDoubted
        ? { good, restUntil: at + EMPTY_FRESH }
        : { good: { value: result.value, at }, restUntil: 0 };
    },
  });

  const ageOf = ({ good }: Held): number => (good ? now() - good.at : Number.POSITIVE_INFINITY);

  function isSettled(held: Held, { fresh }: Lifetime): boolean {
    const limit = isEmpty(held.good?.value) ? Math.min(fresh, EMPTY_FRESH) : fresh;
    return ageOf(held) <= limit || now() < held.restUntil;
  }

  function answer<T>(held: Held, { kept }: Lifetime): Result<Dated<T>> {
    if (held.good && ageOf(held) <= kept) return ok(held.good as Dated<T>);
    const reasons: Problems = held.failure ?? [{ code: 'upstream_unreadable' }];
    return fail(...reasons);
  }

  return {
    async get<T>(key: string, lifetime: Lifetime, load: () => Promise<Result<T>>): Promise<Result<Dated<T>>> {
      const held = store.peek(key);
      if (held && isSettled(held, lifetime)) {
        store.get(key);
        return answer(held, lifetime);
      }
      const allowStale = held !== undefined && ageOf(held) <= lifetime.stale;
      const context = { load, doubted: lifetime.doubted };
      return answer(await store.forceFetch(key, { context, forceRefresh: true, allowStale }), lifetime);
    },

    /** What is in memory now, however old; undefined for nothing. */
    peek: <T>(key: string): T | undefined => store.peek(key)?.good?.value as T | undefined,

    /** Something learnt on the way of asking for something else. */
    put(key: string, value: unknown): void {
      if (!isEmpty(value)) store.set(key, { good: { value, at: now() }, restUntil: 0 });
    },
  };
}

/** An empty list, or something that says of itself that it is empty. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && 'isEmpty' in value && value.isEmpty === true;
}
