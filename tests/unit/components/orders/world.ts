import { type Followed, followOrder, type Tools } from '@/components/orders/stream/follow-order';
import { alone, type Share } from '@/components/orders/stream/share';
import type { OrderSnapshot } from '@/lib/orders';

export const ORDER_ID = 'o'.repeat(22);
export const ORDER_KEY = 'k'.repeat(43);

export const snapshotOf = (change: Partial<OrderSnapshot> = {}): OrderSnapshot => ({
  orderId: ORDER_ID,
  version: 1,
  state: 'WaitingForPayment',
  now: 1_000_000,
  confirmedAt: 1_000_000,
  createdAt: 900_000,
  expiresAt: 2_700_000,
  coin: 'USDC',
  network: 'Base',
  amount: '51.08',
  received: '0',
  missing: null,
  quoted: '51.08',
  address: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  isTest: true,
  transactions: [],
  refund: null,
  lines: [],
  timeline: [],
  ...change,
});

/** One answer of the server to be played by hand. */
type Answer = {
  path: string;
  authorization: string | null;
  signal: AbortSignal | null | undefined;
  answer: (response: Response) => Promise<void>;
  fail: () => Promise<void>;
  /** Answers with a stream and returns how to write to it and end it. */
  stream: () => Promise<{ send: (event: string, data: unknown) => Promise<void>; end: () => Promise<void> }>;
};

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A server and a clock that only move when told, and an order followed in them. */
export function world(share: Share = alone) {
  const asked: Answer[] = [];
  const timers = new Set<{ at: number; act: () => void }>();
  let clock = 500_000;
  let followed: Followed | undefined;

  const tools: Tools = {
    share,
    random: () => 1,
    now: () => clock,
    after: (milliseconds, act) => {
      const timer = { at: clock + milliseconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    fetch: (input, init) =>
      new Promise<Response>((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        const answer = async (response: Response) => {
          resolve(response);
          await settled();
        };
        asked.push({
          path: String(input),
          authorization: new Headers(init?.headers).get('authorization'),
          signal: init?.signal,
          answer,
          fail: async () => {
            reject(new TypeError('network'));
            await settled();
          },
          stream: async () => {
            const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
            const writer = writable.getWriter();
            await answer(new Response(readable, { headers: { 'content-type': 'text/event-stream' } }));
            return {
              send: async (event, data) => {
                const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
                await writer.write(new TextEncoder().encode(text));
                await settled();
              },
              end: async () => {
                await writer.close();
                await settled();
              },
            };
          },
        });
      }),
  };

  const report = (now: Followed) => {
    followed = now;
  };
  const follower = followOrder({ orderId: ORDER_ID, key: ORDER_KEY }, report, tools);
  return {
    follower,
    asked,
    timers,
    last: () => asked.at(-1) as Answer,
    known: () => followed as Followed,
    /** Moves the clock and rings what is due on the way. */
    pass: async (milliseconds: number) => {
      clock += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= clock)) {
        timers.delete(timer);
        timer.act();
      }
      await settled();
    },
  };
}
