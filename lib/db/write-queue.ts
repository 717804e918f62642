import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 2_000;
const LONGEST_PAUSE_MS = 60;

/**
 * Runs jobs one after another. A job is synchronous: it holds the database for microseconds and no `await` can come
 * between its statements. One that finds the file locked by another process is tried again for two seconds, with
 * jitter, and lets everything else run meanwhile.
 */
export function createWriteQueue(): <T>(job: () => T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(() => untilFree(job));
    last = done.catch(() => {});
    return done;
  };
}

async function untilFree<T>(job: () => T): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return job();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    await pause(1 + Math.random() * LONGEST_PAUSE_MS);
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
