import { backoffDelay } from '@/lib/backoff';
import { log } from '@/lib/log';
import type { Result } from '@/lib/result';
import type { Shopper, StreamItem, WireOrder } from '@/lib/upstream/server';
import { type Clock, pause } from './clock';

/** What the upstream is asked. The id must not leave the memory of this process. */
export type Upstream = {
  open: (
    upstreamId: string,
    shopper: Shopper,
    signal: AbortSignal,
  ) => Promise<Result<AsyncIterable<StreamItem>>>;
  fetch: (upstreamId: string, shopper: Shopper) => Promise<Result<WireOrder>>;
};

/** `late`: only late money can move the order, so that it is asked for rarely. `over`: nothing can. */
export type Course = 'live' | 'late' | 'over';

export type Following = {
  upstreamId: string;
  shopper: Shopper;
  /** Takes a word of the upstream and says what is to be expected. */
  onOrder: (order: WireOrder) => Course;
  onDegraded: (isDegraded: boolean) => void;
  isWatched: () => boolean;
  /** A bug in here has ended the following; what it was is in the log. */
  onFailed: () => void;
};

export type Follower = {
  /** Asks at once, if it is only waiting for late money. */
  nudge: () => void;
  stop: () => void;
  /** True while the upstream's stream has spoken and is open. */
  isLive: () => boolean;
};

/** How many orders are being polled now, over all followers: they share one budget. */
export type Polling = { count: number };

const GRACE_MS = 5_000;
const STEADY_MS = 30_000;
const FAILURES_TO_REST = 5;
const POLL_MS = 5_000;
const POLL_BUDGET_MS = 750;
const STOPPED_MS = 10_000;
/** Money that comes too late comes mostly soon, and somebody who looks on is told soon. */
const SOON_MS = 20_000;
const SOON_TIMES = 15;
const LATE_MS = 60_000;
const LATE_UNWATCHED_MS = 600_000;

type Tools = { upstream: Upstream; clock: Clock; polling: Polling };

/**
 * Follows one order upstream until it is over or stopped: by its stream, and while that does not speak, by asking.
 * `expected` is what the order is known to be before the first word.
 */
export function follow(following: Following, expected: Course, tools: Tools): Follower {
  const { upstreamId, shopper, onOrder, onDegraded, isWatched, onFailed } = following;
  const { upstream, clock, polling } = tools;
  const life = new AbortController();
  let course = expected;
  let failures = 0;
  let isLive = false;
  let isDegraded = false;
  let deafness: AbortController | null = null;
  let rest = new AbortController();

  const isOver = () => life.signal.aborted || course === 'over';
  const take = (order: WireOrder) => {
    if (!life.signal.aborted) course = onOrder(order);
  };
  const ask = async (): Promise<boolean> => {
    const answer = await upstream.fetch(upstreamId, shopper);
    if (answer.ok) take(answer.value);
    return answer.ok;
  };
  const degrade = (next: boolean) => {
    if (next !== isDegraded && !life.signal.aborted) onDegraded(next);
    isDegraded = next;
  };

  const restFor = (milliseconds: number) => {
    rest = new AbortController();
    return life.signal.aborted ? Promise.resolve() : pause(clock, milliseconds, rest.signal);
  };

  const hear = (hears: boolean) => {
    isLive = hears;
    deafness?.abort();
    deafness = null;
    degrade(false);
  };

  /** After a moment of hearing nothing: asks, until the stream speaks. */
  const listenOtherwise = async () => {
    if (deafness) return;
    deafness = new AbortController();
    const { signal } = deafness;
    await pause(clock, GRACE_MS, signal);
    if (signal.aborted) return;
    degrade(true);
    polling.count += 1;
    try {
      while (!signal.aborted && !isOver()) {
        await ask();
        const fair = Math.max(POLL_MS, polling.count * POLL_BUDGET_MS);
        await pause(clock, fair * (1 + 0.2 * clock.random()), signal);
      }
    } finally {
      polling.count -= 1;
    }
  };

  /** Reads the stream to its end. True when the upstream said that there will be no other. */
  const listen = async (): Promise<boolean> => {
    const began = clock.now();
    const stream = await upstream.open(upstreamId, shopper, life.signal);
    if (stream.ok) {
      for await (const item of stream.value) {
        if (item.type === 'stop') return true;
        hear(true);
        take(item.order);
        if (isOver()) return false;
      }
    }
    const wasSteady = isLive && clock.now() - began >= STEADY_MS;
    failures = wasSteady ? 1 : failures + 1;
    isLive = false;
    return false;
  };

  /** After the last word of the stream: asks from time to time until something moves the order again. */
  const wait = async () => {
    hear(false);
    const before = course;
    let times = 0;
    while (!isOver() && course === before) {
      degrade(!(await ask()));
      if (isOver() || course !== before) return;
      const watchedMs = times < SOON_TIMES ? SOON_MS : LATE_MS;
      const lateMs = isWatched() ? watchedMs : LATE_UNWATCHED_MS;
      times += 1;
      await restFor(course === 'late' ? lateMs : STOPPED_MS);
    }
  };

  const run = async () => {
    while (!isOver()) {
      if (course === 'late') await wait();
      if (isOver()) return;
      listenOtherwise().catch(fail);
      if (await listen()) await wait();
      if (isOver()) return;
      listenOtherwise().catch(fail);
      await restFor(patienceAfter(failures, clock.random));
    }
  };

  const stop = () => {
    life.abort();
    hear(false);
    rest.abort();
  };

  /** It must end neither the process, since other orders are followed too, nor in silence for those who watch. */
  const fail = (error: unknown) => {
    log('error', 'order.follow_failed', { error });
    if (life.signal.aborted) return;
    stop();
    onFailed();
  };

  run().then(stop).catch(fail);
  const nudge = () => {
    if (course === 'late') rest.abort();
  };
  return { nudge, stop, isLive: () => isLive };
}

/** Full jitter; after five failures in a row at most one try in half a minute. */
function patienceAfter(failures: number, random: () => number): number {
  if (failures > FAILURES_TO_REST) return STEADY_MS * (1 + 0.2 * random());
  return failures > 0 ? backoffDelay(failures - 1, random) : 0;
}
