/** Time and chance, so that a test can be both. `after` answers how to cancel; `random` is in [0, 1). */
export type Clock = {
  now: () => number;
  after: (milliseconds: number, act: () => void) => () => void;
  random: () => number;
};

/** The machine's. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds).unref();
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** Resolves after the time or as soon as the signal aborts, whichever comes first. */
export function pause({ after }: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = after(milliseconds, end);
    signal?.addEventListener('abort', end);
  });
}
