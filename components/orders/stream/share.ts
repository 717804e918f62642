import type { StreamMessage } from '@/lib/sse';
import type { Access } from './doors';
import type { Happening } from './link';

type OnMessage = (message: StreamMessage) => void;

/** What a tab is told: each message, whoever holds the stream; that it holds it; that another tab does. */
export type Ears = { message: OnMessage; holding: () => void; waiting: () => void };

/** How tabs divide one stream among them. A tab that `insists` holds one, though another seems to. */
export type Share = (
  access: Access,
  hold: (onMessage: OnMessage) => Promise<Happening>,
  on: Ears,
  how: { insists: boolean; signal: AbortSignal },
) => Promise<Happening>;

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** What the browser lends for it. Each of them may be missing, refuse or throw: then a tab streams for itself. */
export type Tabs = {
  locks: () => Pick<LockManager, 'request'>;
  channel: (name: string) => Channel;
  digest: (text: string) => Promise<string>;
};

export const alone: Share = (_access, hold, on) => {
  on.holding();
  return hold(on.message);
};

/**
 * One stream per order and browser: who has the lock reads it and passes each message on, the others listen. Lock and
 * channel are named by a digest, so that no key is in a name and a tab with another key hears nothing.
 */
export const acrossTabs =
  (tabs: Tabs): Share =>
  async (access, hold, on, how) => {
    const { insists, signal } = how;
    const shared = await borrow(tabs, access);
    if (!shared) return alone(access, hold, on, how);

    const { locks, channel, name } = shared;
    channel.onmessage = ({ data }: MessageEvent<StreamMessage>) => on.message(data);
    const lead = () => {
      channel.onmessage = null;
      on.holding();
      return hold((message) => {
        on.message(message);
        pass(channel, message);
      });
    };

    try {
      if (insists) return await lead();
      const first = await locks.request(name, { ifAvailable: true }, (lock) => lock && lead());
      if (first) return first;
      on.waiting();
      return await locks.request(name, { signal }, lead);
    } catch {
      return signal.aborted ? { type: 'lost' } : await alone(access, hold, on, how);
    } finally {
      channel.close();
    }
  };

async function borrow(tabs: Tabs, { orderId, key }: Access) {
  try {
    const name = `gf-order-${await tabs.digest(`${orderId}.${key}`)}`;
    return { locks: tabs.locks(), channel: tabs.channel(name), name };
  } catch {
    return null;
  }
}

function pass(channel: Channel, message: StreamMessage): void {
  try {
    channel.postMessage(message);
  } catch {
    // This tab has heard it. The others hear nothing then, and help themselves.
  }
}
