import { backoffDelay } from '@/lib/backoff';

/** After these a deploy has replaced what is asked for, or only a connection helps. */
const MOST = 6;

/** `now` tries at once; where that does not help although there is a connection, the page itself is too old. */
export type Tries = { now: () => void; end: () => void };

/** Loads what did not load: after a while, a few times, and whenever the browser is online again. */
export function tryAgain<T>(load: () => Promise<T>, take: (found: T) => void): Tries {
  let tries = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    if (isOver || tries >= MOST) return;
    timer = setTimeout(attempt, 500 + backoffDelay(tries));
    tries += 1;
  };
  const attemptOr = (failed: () => void) => {
    clearTimeout(timer);
    load().then((found) => {
      if (isOver) return;
      end();
      take(found);
    }, failed);
  };
  const attempt = () => attemptOr(wait);
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    removeEventListener('online', attempt);
  };
  addEventListener('online', attempt);
  wait();
  return { now: () => attemptOr(() => (navigator.onLine ? location.reload() : wait())), end };
}
