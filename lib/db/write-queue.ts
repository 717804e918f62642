import 'server-only';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';

const PATIENCE_MS = 2_000;
const LONGEST_PAUSE_MS = 60;

/**
 * Runs jobs one after another. A job is synchronous: it holds the database for microseconds and no `await` can come
 * between its statements. One that finds the file locked by another process is tried again for two seconds, with
 * jitter. Between two jobs everything else gets its turn, so that fifty at once do not hold up the process.
 */
export function createWriteQueue(): <T>(job: () => T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(() => untilFree(job));
    last = done.catch(() => {}).then(() => turn());
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

const isBusy = (error: unknown): boolean => /^SQLITE_BUSY/.test(codeOf(error));

/** The file cannot be used now, whatever is asked of it: locked, full, gone, read-only, broken. Never a bug of ours. */
export const isOutage = (error: unknown): boolean =>
  /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|CORRUPT|NOTADB|PROTOCOL)/.test(codeOf(error));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
