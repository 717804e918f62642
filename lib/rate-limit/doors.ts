import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ProblemCode } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';

/** `points` per `seconds` and key. */
export type Limit = { points: number; seconds: number };

export type Door = {
  /** Takes one; refused when none is left, with the wait in seconds. */
  enter: (key: string) => Promise<Result<void>>;
  /** The same answer without taking. */
  look: (key: string) => Promise<Result<void>>;
  /** How many may still be taken. */
  left: (key: string) => Promise<number>;
  /** Gives one back. */
  leave: (key: string) => Promise<void>;
};

export function createDoor(limit: Limit, code: ProblemCode = 'too_many_requests'): Door {
  const limiter = new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
  const refused = (milliseconds: number) =>
    fail({ code, retryAfter: Math.max(1, Math.ceil(milliseconds / 1_000)) });

  return {
    async enter(key) {
      try {
        await limiter.consume(key);
        return ok(undefined);
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        await limiter.reward(key);
        return refused(reason.msBeforeNext);
      }
    },
    async look(key) {
      const used = await limiter.get(key);
      return used && used.consumedPoints >= limit.points ? refused(used.msBeforeNext) : ok(undefined);
    },
    async left(key) {
      return Math.max(0, limit.points - ((await limiter.get(key))?.consumedPoints ?? 0));
    },
    async leave(key) {
      await limiter.reward(key);
    },
  };
}
