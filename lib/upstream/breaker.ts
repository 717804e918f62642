import 'server-only';
import { singleton } from '@/lib/singleton';

const FAILURES = 5;
/** Milliseconds. The longest is shorter than the pause between two probes of the health, so that none is held back. */
const SHORTEST_OPEN = 1_000;
const LONGEST_OPEN = 4_000;

type Breaker = ReturnType<typeof createBreaker>;

/**
 * Leaves an endpoint alone that has failed five times in a row, for one to four seconds. Then one call tries it; the
 * others are not made until that one has been answered, or as long again.
 */
export function createBreaker({ now = Date.now, random = Math.random } = {}) {
  const failing = new Map<string, { failures: number; openUntil: number }>();

  /** Whether an endpoint is being left alone now. */
  function isOpen(endpoint: string): boolean {
    const state = failing.get(endpoint);
    return state !== undefined && state.failures >= FAILURES && now() < state.openUntil;
  }

  return {
    isOpen,

    /** Whether a call may be made. After a pause the first who asks is the one that tries. */
    admits(endpoint: string): boolean {
      if (isOpen(endpoint)) return false;
      const state = failing.get(endpoint);
      if (state && state.failures >= FAILURES) state.openUntil = now() + LONGEST_OPEN;
      return true;
    },

    /** What came of a call. */
    note(endpoint: string, { isAnswer }: { isAnswer: boolean }): void {
      if (isAnswer) {
        failing.delete(endpoint);
        return;
      }
      const failures = (failing.get(endpoint)?.failures ?? 0) + 1;
      const open = Math.min(LONGEST_OPEN, SHORTEST_OPEN * 2 ** (failures - FAILURES));
      failing.set(endpoint, { failures, openUntil: now() + open * (1 - random() / 4) });
    },
  };
}

export const breaker = (): Breaker => singleton('upstream.breaker', () => createBreaker());
