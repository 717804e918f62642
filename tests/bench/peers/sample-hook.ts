import { readMessages } from '@/lib/sse';

type Tools = { fetch: typeof fetch; after: (milliseconds: number, act: () => void) => unknown };

const FIRST_MS = 1_000;
const MOST_MS = 30_000;

/**
 * The reconnecting of the hook that the integration guide shows, without its browser: an `EventSource` that is closed
 * at its first error and opened again after 1, 2, 4 … 30 s, the same for everyone; an order that was read makes it 1 s
 * again. Answers how to stop it.
 */
export function sampleHook(
  url: string,
  tell: (isLive: boolean) => void,
  { fetch, after }: Tools,
): () => void {
  const source = new AbortController();
  let isStopped = false;
  let delay = FIRST_MS;

  const stop = () => {
    isStopped = true;
    source.abort();
  };
  const hear = ({ event, data }: { event: string; data: string }) => {
    if (event === 'stop') return stop();
    if (event !== 'message' || !isOrder(data)) return;
    delay = FIRST_MS;
    tell(true);
  };
  const connect = async () => {
    try {
      const { ok, body } = await fetch(url, {
        headers: { accept: 'text/event-stream' },
        signal: source.signal,
      });
      if (ok && body) await readMessages(body, hear);
    } catch {
      // Refused or broken: an error of the source either way.
    }
    if (isStopped) return;
    tell(false);
    after(delay, () => {
      delay = Math.min(delay * 2, MOST_MS);
      if (!isStopped) void connect();
    });
  };

  void connect();
  return stop;
}

function isOrder(text: string): boolean {
  try {
    return typeof (JSON.parse(text) as { order_state?: unknown }).order_state === 'string';
  } catch {
    return false;
  }
}
