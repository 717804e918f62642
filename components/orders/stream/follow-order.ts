import type { OrderSnapshot, OrderStreamEvent } from '@/lib/orders';
import type { StreamMessage } from '@/lib/sse';
import { type Access, askSnapshot, readStream } from './doors';
import { confirmed, frameOf, newest } from './frame';
import { ASLEEP, advance, type Command, endOf, type Happening, type Link } from './link';
import type { Ears, Share } from './share';

/** What is known of an order. `offset` is the server's clock minus ours, `heardAt` our clock at its last word. */
export type Followed = {
  snapshot: OrderSnapshot | null;
  link: Link;
  offset: number;
  heardAt: number | null;
};

/** The world, so that a test can be one. `after` returns how to cancel. */
export type Tools = {
  fetch: typeof fetch;
  after: (milliseconds: number, act: () => void) => () => void;
  now: () => number;
  random: () => number;
  share: Share;
};

export type Follower = {
  wake: () => void;
  /** Wakes and has the supplier asked. True once it has answered, false when it has not. */
  check: () => Promise<boolean>;
  sleep: () => void;
  end: () => void;
};

/** Time for an answer to begin; then for two heartbeats of 15 s to be missed. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 35_000;
/** The supplier gets eight seconds; whoever waits is told something soon after. */
const CHECK_MS = 10_000;
/** A stream that has lived for a heartbeat is no failed one; one that says a word and closes is. */
const LASTING_MS = 15_000;
/** Tabs that listen to a silent one do not all lose patience at once: the first to do so is heard by the others. */
const SPREAD_MS = 5_000;

/** Follows one order and reports every change of what is known. Starts asleep. */
export function followOrder(access: Access, report: (followed: Followed) => void, tools: Tools): Follower {
  let followed: Followed = { snapshot: null, link: ASLEEP, offset: 0, heardAt: null };
  let stream = new AbortController();
  let cancel = () => {};
  let openedAt = 0;
  let isListening = false;
  let insists = false;

  const tell = (change: Partial<Followed>) => {
    followed = { ...followed, ...change };
    report(followed);
  };

  const happen = (happening: Happening) => {
    const { link, command } = advance(followed.link, happening, tools.random);
    run(command);
    tell({ link });
  };

  const patience = (milliseconds: number, happening: Happening) => {
    cancel();
    cancel = tools.after(milliseconds, () => happen(happening));
  };

  /** Until the next word. A tab that lends its ear to another one helps itself after that. */
  const wait = () => {
    cancel();
    cancel = tools.after(SILENCE_MS + (isListening ? tools.random() * SPREAD_MS : 0), () => {
      insists ||= isListening;
      happen({ type: 'lost' });
    });
  };

  const run = (command: Command) => {
    if (command.type === 'none') return;
    stream.abort();
    cancel();
    if (command.type === 'wait') patience(command.milliseconds, { type: 'due' });
    if (command.type === 'open') open();
  };

  const open = () => {
    stream = new AbortController();
    openedAt = tools.now();
    const { signal } = stream;
    patience(CONNECT_MS, { type: 'lost' });
    const hold = (onMessage: (message: StreamMessage) => void) =>
      readStream(access, onMessage, { fetch: tools.fetch, signal });
    const become = (listens: boolean) => {
      if (signal.aborted) return;
      isListening = listens;
      if (!listens) return patience(CONNECT_MS, { type: 'lost' });
      wait();
      look();
    };
    const on: Ears = {
      message: (message) => {
        const frame = signal.aborted ? null : frameOf(message);
        if (frame) hear(frame);
      },
      holding: () => become(false),
      waiting: () => become(true),
    };
    tools
      .share(access, hold, on, { insists, signal })
      .then((happening) => signal.aborted || happen(happening));
  };

  const hear = (frame: OrderStreamEvent) => {
    switch (frame.event) {
      case 'stop':
        return happen({ type: 'stopped' });
      case 'reconnect':
        return happen({ type: 'reconnect', delay: frame.data.delay });
      case 'degraded':
        return happen({ type: 'degraded', isDegraded: frame.data.degraded });
      case 'hb':
        wait();
        beat(frame.data);
        return heard();
      case 'snapshot':
        wait();
        take(frame.data);
        return heard();
    }
  };

  const heard = () => happen({ type: 'heard', lasts: tools.now() - openedAt >= LASTING_MS });
  const heardOf = (now: number) => ({ offset: now - tools.now(), heardAt: tools.now() });
  const beat = ({ now, confirmedAt }: { now: number; confirmedAt: number }) => {
    const { snapshot } = followed;
    tell({ snapshot: snapshot && confirmed(snapshot, confirmedAt), ...heardOf(now) });
  };
  const take = (snapshot: OrderSnapshot) =>
    tell({ snapshot: newest(followed.snapshot, snapshot), ...heardOf(snapshot.now) });

  const glance = new AbortController();
  const look = async (door: '' | '?ask' = ''): Promise<boolean> => {
    const asked = await askSnapshot(access, { fetch: tools.fetch, signal: glance.signal }, door);
    if (glance.signal.aborted) return false;
    if (asked.type === 'snapshot') take(asked.snapshot);
    else if (asked.type === 'refused' && endOf(asked.status)) happen(asked);
    return asked.type === 'snapshot';
  };

  const rouse = async (door: '' | '?ask'): Promise<boolean> => {
    const isWorthIt = followed.snapshot !== null || followed.link.phase === 'ended';
    const answer = isWorthIt ? look(door) : false;
    insists = false;
    happen({ type: 'woke' });
    return answer;
  };

  return {
    wake: () => void rouse(''),
    check: () =>
      new Promise((resolve) => {
        const giveUp = tools.after(CHECK_MS, () => resolve(false));
        rouse('?ask').then((isAnswered) => {
          giveUp();
          resolve(isAnswered);
        });
      }),
    sleep: () => happen({ type: 'hidden' }),
    end: () => {
      glance.abort();
      stream.abort();
      cancel();
    },
  };
}
