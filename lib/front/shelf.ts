import 'server-only';
import { LRUCache } from 'lru-cache';
import { log } from '@/lib/log';
import type { Answer } from './answer';

/** A failed renewal is tried again after this long, in milliseconds. */
const RETRY_AFTER = 5_000;
/** How old an answer may get while its renewals fail, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60_000;

/** Next answered, but not with something to keep. What is gone or has moved is forgotten; what failed is kept. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(
    readonly status: number,
    readonly location?: string | undefined,
  ) {
    super(`answered ${status}`);
  }
}

export type Shelf<Context> = {
  /** A fresh answer, at once. */
  peek: (key: string) => Answer | undefined;
  /** An answer, fresh or while it is renewed a stale one; rejects when there is none and none can be made. */
  get: (key: string, context: Context) => Promise<Answer>;
  /** What is there, however old; begins nothing. */
  kept: (key: string) => Answer | undefined;
  /** How many answers are being made now. */
  readonly making: number;
  readonly bytes: number;
};

type ShelfOptions<Context> = {
  maxBytes: number;
  make: (key: string, context: Context) => Promise<Answer>;
  now?: () => number;
  /** Hears of renewals and refinements that failed while the old answer serves on. */
  onStale?: (key: string, error: unknown) => void;
};

/** Finished answers in memory, bounded in bytes: one renewal at a time for each, the old one serves meanwhile. */
export function createShelf<Context>({
  maxBytes,
  make,
  now = Date.now,
  onStale = (key, error) => log('warn', 'front.renewal_failed', { url: key.split('?', 1)[0] ?? '', error }),
}: ShelfOptions<Context>): Shelf<Context> {
  let making = 0;
  const cache = new LRUCache<string, Answer, unknown>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }, key) => bytes + key.length,
    ttl: RETRY_AFTER,
    ttlResolution: 0,
    perf: { now },
    allowStale: true,
    noDeleteOnStaleGet: true,
    ignoreFetchAbort: true,
    fetchMethod: async (key, stale, { options, context }) => {
      making += 1;
      try {
        const answer = await make(key, context as Context);
        options.ttl = Math.max(1, answer.freshFor);
        return answer;
      } catch (error) {
        const isGone = error instanceof NoAnswer && error.status < 500;
        if (stale === undefined || isGone || now() - stale.madeAt > KEPT_FOR) throw error;
        onStale(key, error);
        options.ttl = RETRY_AFTER;
        return stale;
      } finally {
        making -= 1;
      }
    },
  });
  const onlyFresh = { allowStale: false };
  let isRefining = false;

  /** One at a time, and only in the place of the very answer it was made from. */
  const refine = async (key: string, answer: Answer): Promise<void> => {
    if (isRefining || !answer.refine) return;
    isRefining = true;
    try {
      const refined = await answer.refine();
      if (cache.peek(key, onlyFresh) === answer) cache.set(key, refined, { ttl: cache.getRemainingTTL(key) });
    } catch (error) {
      onStale(key, error);
    } finally {
      isRefining = false;
    }
  };

  /** What is asked for again is worth its best compression. */
  const peek = (key: string): Answer | undefined => {
    const answer = cache.get(key, onlyFresh);
    if (answer?.refine) void refine(key, answer);
    return answer;
  };

  return {
    peek,
    get: async (key, context) => peek(key) ?? cache.forceFetch(key, { context }),
    kept: (key) => cache.peek(key),
    get making() {
      return making;
    },
    get bytes() {
      return cache.calculatedSize;
    },
  };
}
