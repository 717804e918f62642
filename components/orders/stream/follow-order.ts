import type { OrderSnapshot, OrderStreamEvent } from '@/lib/orders';
import { type Access, askSnapshot, readStream } from './doors';
import { confirmed, newest } from './frame';
import { ASLEEP, advance, type Command, endOf, type Happening, type Link } from './link';
import type { Share } from './share';

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

export type Follower = { wake: () => void; sleep: () => void; end: () => void };

/** Time for an answer to begin; then for two heartbeats of 15 s to be missed. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 35_000;

/** Follows one order and reports every change of what is known. Starts asleep. */
export function followOrder(access: Access, report: (followed: Followed) => void, tools: Tools): Follower {
  let followed: Followed = { snapshot: null, link: ASLEEP, offset: 0, heardAt: null };
  let stream = new AbortController();
  let cancel = () => {};

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

  const run = (command: Command) => {
    if (command.type === 'none') return;
    stream.abort();
    cancel();
    if (command.type === 'wait') patience(command.milliseconds, { type: 'due' });
    if (command.type === 'open') open();
  };

  const open = () => {
    stream = new AbortController();
    const { signal } = stream;
    patience(CONNECT_MS, { type: 'lost' });
    const call = { fetch: tools.fetch, signal };
    const on = {
      frame: (frame: OrderStreamEvent) => signal.aborted || hear(frame),
      waiting: () => {
        patience(SILENCE_MS, { type: 'lost' });
        look();
      },
    };
    tools
      .share(access, (onFrame) => readStream(access, onFrame, call), on, signal)
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
        patience(SILENCE_MS, { type: 'lost' });
        beat(frame.data);
        return happen({ type: 'heard' });
      case 'snapshot':
        patience(SILENCE_MS, { type: 'lost' });
        take(frame.data);
        return happen({ type: 'heard' });
    }
  };

  const heardOf = (now: number) => ({ offset: now - tools.now(), heardAt: tools.now() });
  const beat = ({ now, confirmedAt }: { now: number; confirmedAt: number }) => {
    const { snapshot } = followed;
    tell({ snapshot: snapshot && confirmed(snapshot, confirmedAt), ...heardOf(now) });
  };
  const take = (snapshot: OrderSnapshot) =>
    tell({ snapshot: newest(followed.snapshot, snapshot), ...heardOf(snapshot.now) });

  const glance = new AbortController();
  const look = async () => {
    const asked = await askSnapshot(access, { fetch: tools.fetch, signal: glance.signal });
    if (glance.signal.aborted) return;
    if (asked.type === 'snapshot') take(asked.snapshot);
    else if (asked.type === 'refused' && endOf(asked.status)) happen(asked);
  };

  return {
    wake: () => {
      if (followed.snapshot || followed.link.phase === 'ended') look();
      happen({ type: 'woke' });
    },
    sleep: () => happen({ type: 'hidden' }),
    end: () => {
      glance.abort();
      stream.abort();
      cancel();
    },
  };
}
