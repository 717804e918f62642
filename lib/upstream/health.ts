import 'server-only';
import { singleton } from '@/lib/singleton';

/** Epoch milliseconds, 0 for never. Up unless the last two tries failed: a single hiccup is retried, not announced. */
export type UpstreamHealth = { isUp: boolean; lastSuccess: number; lastFailure: number };

const FAILURES_THAT_MEAN_DOWN = 2;

const state = () => singleton('upstream.health', () => ({ failures: 0, lastSuccess: 0, lastFailure: 0 }));

export function upstreamHealth(): UpstreamHealth {
  const { failures, lastSuccess, lastFailure } = state();
  return { isUp: failures < FAILURES_THAT_MEAN_DOWN, lastSuccess, lastFailure };
}

/** An answer below 500, whatever it says: the upstream is there. */
export function noteAnswer(now = Date.now()): void {
  Object.assign(state(), { failures: 0, lastSuccess: now });
}

/**
 * No connection, 5xx, or something that is not the API's. Silence for all the time a call has is no hiccup: it leaves
 * no room for a second try, and counts for two.
 */
export function noteFailure(now = Date.now(), { isSilence = false } = {}): void {
  const tries = isSilence ? FAILURES_THAT_MEAN_DOWN : 1;
  Object.assign(state(), { failures: state().failures + tries, lastFailure: now });
}
