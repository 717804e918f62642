import 'server-only';
import { fail, ok, type Result } from '@/lib/result';

const LONGEST_SECONDS = 60;

/**
 * A pause that the upstream has asked for. Trying anyway would be refused there and counted against the shop. At most
 * a minute of it is held against everybody: then the next one finds out.
 */
export function createRest(now: () => number = Date.now) {
  let until = 0;
  return {
    begin(seconds: number): void {
      until = Math.max(until, now() + Math.min(seconds, LONGEST_SECONDS) * 1_000);
    },
    look(): Result<void> {
      const left = Math.ceil((until - now()) / 1_000);
      return left > 0 ? fail({ code: 'upstream_busy', retryAfter: left }) : ok(undefined);
    },
  };
}
