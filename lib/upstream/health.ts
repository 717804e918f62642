import 'server-only';
import { singleton } from '@/lib/singleton';

/** Up unless the last two tries failed: a single hiccup is retried, not announced. Epoch milliseconds, 0 for never. */
export type UpstreamHealth = { isUp: boolean; lastSuccess: number };

const FAILURES_THAT_MEAN_DOWN = 2;

const state = () => singleton('upstream.health', () => ({ failures: 0, lastSuccess: 0 }));

export function upstreamHealth(): UpstreamHealth {
  const { failures, lastSuccess } = state();
  return { isUp: failures < FAILURES_THAT_MEAN_DOWN, lastSuccess };
}

/** An answer below 500, whatever it says: the upstream is there. */
export function noteAnswer(): void {
  Object.assign(state(), { failures: 0, lastSuccess: Date.now() });
}

/**
 * No connection, 5xx, or something that is not the API's. Silence for all the time a call has is no hiccup: it leaves
 * no room for a second try, and counts for two.
 */
export function noteFailure({ isSilence = false } = {}): void {
  state().failures += isSilence ? FAILURES_THAT_MEAN_DOWN : 1;
}
