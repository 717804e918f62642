import type { Clock } from './clock';

const BEATS = 15;
const BEAT_MS = 1_000;

/**
 * One timer for all heartbeats. Every channel beats each 15 s, in a second of its own, so that not all are written at
 * once. Rests while nobody is there.
 */
export function createHeart({ after }: Clock, beat: (slot: number) => void, isNeeded: () => boolean) {
  let given = 0;
  let slot = 0;
  let isBeating = false;

  const next = () => {
    slot = (slot + 1) % BEATS;
    beat(slot);
    isBeating = isNeeded();
    if (isBeating) after(BEAT_MS, next);
  };

  return {
    /** A slot for one more channel; starts the heart. */
    join(): number {
      if (!isBeating) after(BEAT_MS, next);
      isBeating = true;
      given = (given + 1) % BEATS;
      return given;
    },
  };
}
