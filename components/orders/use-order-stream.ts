import useSWRSubscription, { type SWRSubscription } from 'swr/subscription';
import type { Access } from './stream/doors';
import { type Followed, type Follower, followOrder, type Tools } from './stream/follow-order';
import { newest } from './stream/frame';
import { isPolling } from './stream/link';
import type { Polled } from './stream/poll';
import { acrossTabs } from './stream/share';
import { usePolled } from './use-polled';

const browser: Tools = {
  fetch: (input, init) => fetch(input, init),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
  random: Math.random,
  share: acrossTabs({
    locks: () => navigator.locks,
    channel: (name) => new BroadcastChannel(name),
    digest: async (text) => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  }),
};

const followers = new Map<string, Follower>();

const pairOf = ({ orderId, key }: Access): string => `${orderId}.${key}`;

/** The live order; undefined until the browser has begun to ask. Components that name the same order share it. */
export function useOrderStream(access: Access): {
  order: Followed | undefined;
  checkAgain: () => Promise<boolean>;
} {
  // What one key has shown proves nothing for another: all that is kept here belongs to the pair.
  const pair = pairOf(access);
  const subscribe: SWRSubscription<string, Followed> = (_pair, { next }) =>
    followInView(access, (followed) => next(null, followed));
  const { data } = useSWRSubscription(pair, subscribe);

  const polled = usePolled(access, data !== undefined && isPolling(data.link));
  const order = data && polled ? withPolled(data, polled) : data;
  return { order, checkAgain: async () => (await followers.get(pair)?.check()) ?? false };
}

function withPolled(followed: Followed, polled: Polled): Followed {
  const snapshot = newest(followed.snapshot, polled.snapshot);
  if (!snapshot || snapshot === followed.snapshot) return followed;
  const { heardAt } = polled;
  return { ...followed, snapshot, heardAt, offset: polled.snapshot.now - heardAt };
}

/** A hidden page holds no stream; one that comes back asks at once, whatever the old connection looks like. */
function followInView(access: Access, report: (followed: Followed) => void): () => void {
  const follower = followOrder(access, report, browser);
  followers.set(pairOf(access), follower);

  const look = () => (document.visibilityState === 'hidden' ? follower.sleep() : follower.wake());
  const restore = ({ persisted }: PageTransitionEvent) => persisted && look();
  look();
  document.addEventListener('visibilitychange', look);
  // A page may be frozen in full view: what it holds would be held from the others.
  document.addEventListener('freeze', follower.sleep);
  document.addEventListener('resume', look);
  addEventListener('pageshow', restore);
  addEventListener('online', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('freeze', follower.sleep);
    document.removeEventListener('resume', look);
    removeEventListener('pageshow', restore);
    removeEventListener('online', look);
    followers.delete(pairOf(access));
    follower.end();
  };
}
