import type { OrderStreamEvent } from '@/lib/orders';
import type { Access } from './doors';
import type { Happening } from './link';

type OnFrame = (frame: OrderStreamEvent) => void;

/** How tabs divide one stream among them. `onWaiting` is called when another tab holds it already. */
export type Share = (
  access: Access,
  hold: (onFrame: OnFrame) => Promise<Happening>,
  on: { frame: OnFrame; waiting: () => void },
  signal: AbortSignal,
) => Promise<Happening>;

export const alone: Share = (_access, hold, on) => hold(on.frame);

/** One stream per order and browser: who has the lock reads it and passes each frame on, the others listen. */
export const acrossTabs: Share = async (access, hold, on, signal) => {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') return hold(on.frame);

  const name = `gf-order-${access.orderId}.${access.key}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<OrderStreamEvent>) => on.frame(data);
  const holdAndPass = () => {
    channel.onmessage = null;
    return hold((frame) => {
      channel.postMessage(frame);
      on.frame(frame);
    });
  };

  try {
    const first = await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && holdAndPass());
    if (first) return first;
    on.waiting();
    return await navigator.locks.request(name, { signal }, holdAndPass);
  } catch (error) {
    // A frame that may keep nothing has these tools and may not use them.
    return isDenied(error) ? await hold(on.frame) : { type: 'lost' };
  } finally {
    channel.close();
  }
};

const isDenied = (error: unknown): boolean => error instanceof DOMException && error.name === 'SecurityError';
