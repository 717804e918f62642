import type { Upstream } from '@/lib/orders/follow';
import { fail, ok, type Result } from '@/lib/result';
import type { StreamItem, WireOrder } from '@/lib/upstream/server';

/** A stream in the hands of a test. It ends by itself when whoever opened it gives it up. */
export type FakeStream = {
  say: (...orders: WireOrder[]) => void;
  stop: () => void;
  drop: () => void;
  isOpen: () => boolean;
};

export type FakeUpstream = Upstream & {
  streams: FakeStream[];
  /** Upstream ids in the order they were asked for. */
  asked: string[];
  /** What the next questions are answered with. */
  answer: (result: Result<WireOrder> | 'never') => void;
  /** Connections fail from now on, or no longer. */
  refuse: (refuses: boolean) => void;
};

export function fakeUpstream(): FakeUpstream {
  const streams: FakeStream[] = [];
  const asked: string[] = [];
  let result: Result<WireOrder> | 'never' = fail({ code: 'upstream_unreachable' });
  let isRefusing = false;
  return {
    streams,
    asked,
    answer: (next) => {
      result = next;
    },
    refuse: (refuses) => {
      isRefusing = refuses;
    },
    fetch(upstreamId) {
      asked.push(upstreamId);
      return result === 'never' ? new Promise(() => {}) : Promise.resolve(result);
    },
    async open(_upstreamId, _shopper, signal) {
      const { stream, items } = fakeStream(signal, isRefusing);
      streams.push(stream);
      return isRefusing ? fail({ code: 'upstream_unreachable' }) : ok(items);
    },
  };
}

function fakeStream(signal: AbortSignal, isRefused: boolean) {
  const queue: StreamItem[] = [];
  let isOpen = !isRefused;
  let wake = () => {};
  const end = () => {
    isOpen = false;
    signal.removeEventListener('abort', end);
    wake();
  };
  if (isOpen) signal.addEventListener('abort', end);

  async function* read(): AsyncGenerator<StreamItem, void, undefined> {
    try {
      for (;;) {
        const item = queue.shift();
        if (item) yield item;
        else if (!isOpen) return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      end();
    }
  }

  const push = (item: StreamItem) => {
    queue.push(item);
    wake();
  };
  const stream: FakeStream = {
    say: (...orders) => {
      for (const order of orders) push({ type: 'order', order });
    },
    stop: () => push({ type: 'stop' }),
    drop: end,
    isOpen: () => isOpen,
  };
  return { stream, items: read() };
}
