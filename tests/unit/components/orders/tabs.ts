import { createHash } from 'node:crypto';
import type { Access } from '@/components/orders/stream/doors';
import type { Happening } from '@/components/orders/stream/link';
import { acrossTabs, type Tabs } from '@/components/orders/stream/share';
import type { StreamMessage } from '@/lib/sse';

type Channel = ReturnType<Tabs['channel']>;
type Grant = (lock: Lock | null) => unknown;
type Waiting = { grant: () => void };

export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Locks and channels as the tabs of one browser share them. `names` and `posted` are all that anyone could see. */
export function browser() {
  const queues = new Map<string, Waiting[]>();
  const held = new Set<string>();
  const channels = new Map<string, Set<Channel>>();
  const names: string[] = [];
  const posted: unknown[] = [];

  const release = (name: string) => {
    held.delete(name);
    queues.get(name)?.shift()?.grant();
  };
  const run = async (name: string, act: Grant) => {
    held.add(name);
    try {
      return await act({ name, mode: 'exclusive' });
    } finally {
      release(name);
    }
  };

  const request = async (name: string, { ifAvailable, signal }: LockOptions, act: Grant) => {
    names.push(name);
    if (!held.has(name)) return run(name, act);
    if (ifAvailable) return act(null);
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    await new Promise<void>((resolve, reject) => {
      const waiting = { grant: resolve };
      queue.push(waiting);
      signal?.addEventListener('abort', () => {
        if (queue.includes(waiting)) queue.splice(queue.indexOf(waiting), 1);
        reject(signal.reason);
      });
    });
    return run(name, act);
  };

  const channel = (name: string): Channel => {
    names.push(name);
    const peers = channels.get(name) ?? new Set();
    channels.set(name, peers);
    const own: Channel = {
      onmessage: null,
      close: () => void peers.delete(own),
      postMessage: (data: unknown) => {
        if (!peers.has(own)) throw new DOMException('closed', 'InvalidStateError');
        posted.push(data);
        const others = [...peers].filter((peer) => peer !== own);
        queueMicrotask(() => {
          for (const peer of others) {
            if (peers.has(peer))
              peer.onmessage?.call(null as never, { data: structuredClone(data) } as never);
          }
        });
      },
    };
    peers.add(own);
    return own;
  };

  const tabs: Tabs = {
    locks: () => ({ request }) as unknown as LockManager,
    channel,
    digest: async (text) => createHash('sha256').update(text).digest('hex'),
  };
  return { tabs, names, posted };
}

/** One tab that shares an order's stream, played by hand. */
export function tab(tabs: Tabs, access: Access, insists = false) {
  const life = new AbortController();
  const heard: string[] = [];
  let say: ((message: StreamMessage) => void) | null = null;
  let end: ((happening: Happening) => void) | null = null;
  let role: 'none' | 'holding' | 'waiting' = 'none';
  let outcome: Happening | undefined;

  acrossTabs(tabs)(
    access,
    (onMessage) =>
      new Promise((resolve) => {
        say = onMessage;
        end = resolve;
        life.signal.addEventListener('abort', () => resolve({ type: 'lost' }));
      }),
    {
      message: ({ event }) => heard.push(event),
      holding: () => {
        role = 'holding';
      },
      waiting: () => {
        role = 'waiting';
      },
    },
    { insists, signal: life.signal },
  ).then((happening) => {
    outcome = happening;
  });

  return {
    heard,
    role: () => role,
    outcome: () => outcome,
    isStreaming: () => say !== null,
    /** The server says something on the stream of this tab. */
    say: async (event: string) => {
      say?.({ event, data: '{}' });
      await settled();
    },
    /** The stream of this tab ends by itself. */
    end: async (happening: Happening) => {
      end?.(happening);
      await settled();
    },
    /** Closed, hidden or frozen. */
    leave: async () => {
      life.abort();
      await settled();
    },
  };
}
