import { log } from '@/lib/log';
import type { Shopper } from '@/lib/upstream/server';
import { broadcast, type Channel, dismiss, dismissAll, type Listener } from './channel';
import type { Clock } from './clock';
import { courseOf } from './course';
import { type Following, follow, type Polling, type Upstream } from './follow';
import { encodeFrame } from './frame';
import { createHeart } from './heart';
import type { OrderStreamEvent } from './index';
import { createLedger } from './ledger';
import { type OrderRecord, snapshotOf } from './record';
import { createRefresh } from './refresh';
import type { PaymentWindow } from './window';

/** An order as it was read, and how to follow it; `upstreamId` is null where there is nothing to follow. */
export type Followable = {
  record: OrderRecord;
  keyHash: string;
  upstreamId: string | null;
  shopper: Shopper;
};

export type Hub = ReturnType<typeof createHub>;

type Tools = {
  upstream: Upstream;
  clock: Clock;
  save: (records: readonly OrderRecord[]) => Promise<void>;
  onChange: (record: OrderRecord) => void;
  /** Hashes of the keys that open these orders now, whichever process has set them. */
  keysOf: (orderIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  window: PaymentWindow;
};

const LIFE_MS = 10 * 60_000;
const LIFE_SPREAD_MS = 4 * 60_000;
const LINGER_MS = 4_000;
/** Older words are confirmed aloud at once; whoever waits for that shows no address meanwhile. */
const QUIET_MS = 15_000;
const RENEWAL_SPREAD_MS = 1_000;
const RENEWED_MS = 1_500;
/** Most restarts are over by then; who comes sooner is refused and comes again. */
const RESTART_MS = 2_000;
/** Who is sent away comes back at some 500 a second; of very many, all within ten seconds. */
const SHUTDOWN_EACH_MS = 2;
const SHUTDOWN_SPREAD_MS = 8_000;
const AFTER_FAILURE_MS = 5_000;
const MOST_UNWATCHED = 200;
const STOP: OrderStreamEvent = { event: 'stop', data: {} };

/** Everyone who watches an order here shares one subscription upstream. One hub per process. */
export function createHub({ upstream, clock, save, onChange, keysOf, window }: Tools) {
  const channels = new Map<string, Channel>();
  const polling: Polling = { count: 0 };
  let isClosed = false;

  const snapshotEvent = (record: OrderRecord): OrderStreamEvent => ({
    event: 'snapshot',
    data: snapshotOf(record, clock.now()),
  });
  const reconnectEvent = (spread: number, least = 0): OrderStreamEvent => ({
    event: 'reconnect',
    data: { delay: least + Math.floor(clock.random() * spread) },
  });

  const ledger = createLedger({
    clock,
    save,
    window,
    onChange: (record) => {
      onChange(record);
      const channel = channels.get(record.snapshot.orderId);
      if (channel) broadcast(channel, snapshotEvent(record));
    },
  });
  const refresh = createRefresh({ upstream, clock, ledger });

  const beatEvent = (orderId: string): OrderStreamEvent => ({
    event: 'hb',
    data: { now: clock.now(), confirmedAt: ledger.latest(orderId)?.heardAt ?? 0 },
  });

  const beat = (slot: number) => {
    const now = clock.now();
    const due = [...channels.values()].filter((channel) => channel.slot === slot);
    for (const channel of due) {
      for (const [listener, until] of channel.watchers) {
        if (now >= until) leave(channel, listener, reconnectEvent(RENEWAL_SPREAD_MS));
      }
      if (channel.follower?.isLive()) ledger.confirm(channel.orderId, now);
      broadcast(channel, beatEvent(channel.orderId));
    }
    void compareKeys(due.filter(({ watchers }) => watchers.size > 0));
  };

  /** Another process may have locked an order: one question a second for all whose heart beats in it. */
  const compareKeys = async (watched: readonly Channel[]) => {
    if (watched.length === 0) return;
    try {
      const keys = await keysOf(watched.map(({ orderId }) => orderId));
      for (const channel of watched) hold(channel, keys.get(channel.orderId) ?? channel.keyHash);
    } catch (error) {
      log('error', 'order.keys_unread', { error });
    }
  };

  /** Whoever came with another key is sent away; who has this one comes back at once. */
  const hold = (channel: Channel, keyHash: string) => {
    if (channel.keyHash !== keyHash) renew(channel);
    channel.keyHash = keyHash;
  };

  const renew = (channel: Channel) => {
    for (const listener of [...channel.watchers.keys()])
      leave(channel, listener, { event: 'reconnect', data: { delay: RENEWED_MS } });
  };
  const heart = createHeart(clock, beat, () => channels.size > 0);

  const countListeners = () => [...channels.values()].reduce((sum, { watchers }) => sum + watchers.size, 0);

  const close = (channel: Channel) => {
    channel.cancelLinger();
    channel.follower?.stop();
    ledger.close(channel.orderId);
    channels.delete(channel.orderId);
  };

  const open = ({ record: stored, keyHash, upstreamId, shopper }: Followable): Channel => {
    const record = ledger.open(stored);
    const { orderId } = record.snapshot;
    const channel: Channel = {
      orderId,
      keyHash,
      slot: heart.join(),
      watchers: new Map(),
      follower: null,
      isDegraded: false,
      cancelLinger: () => {},
    };
    channels.set(orderId, channel);
    if (upstreamId === null) return channel;

    const following: Following = {
      upstreamId,
      shopper,
      isWatched: () => channel.watchers.size > 0,
      onDegraded: (degraded) => {
        channel.isDegraded = degraded;
        broadcast(channel, { event: 'degraded', data: { degraded } });
      },
      onFailed: () => {
        dismissAll(channel, () => reconnectEvent(AFTER_FAILURE_MS, AFTER_FAILURE_MS));
        close(channel);
      },
      onOrder: (order) => {
        const before = ledger.latest(orderId) ?? record;
        const after = ledger.take(record, order);
        const isOnlyConfirmed = after.snapshot === before.snapshot;
        if (isOnlyConfirmed && after.heardAt - before.heardAt >= QUIET_MS)
          broadcast(channel, beatEvent(orderId));
        const course = courseOf(after, clock.now());
        if (course !== 'over') return course;
        dismissAll(channel, () => STOP);
        close(channel);
        return course;
      },
    };
    channel.follower = follow(following, courseOf(record, clock.now()), { upstream, clock, polling });
    return channel;
  };

  const leave = (channel: Channel, listener: Listener, last?: OrderStreamEvent) => {
    if (!channel.watchers.delete(listener)) return;
    if (last) dismiss(listener, last);
    if (channel.watchers.size > 0) return;
    channel.cancelLinger();
    channel.cancelLinger = clock.after(LINGER_MS, () => settle(channel));
  };

  /** An order that only late money can move is kept without anyone watching; the oldest of those give way. */
  const settle = (channel: Channel) => {
    const unwatched = [...channels.values()].filter(({ watchers }) => watchers.size === 0);
    const record = ledger.latest(channel.orderId);
    const isLate = record && courseOf(record, clock.now()) === 'late';
    if (!isLate) close(channel);
    else for (const oldest of unwatched.slice(0, -MOST_UNWATCHED)) close(oldest);
  };

  return {
    /**
     * Sends the order as it is, then every change, until it is over or the answered function is called. An order that
     * is over gets its snapshot and `stop`.
     */
    listen(order: Followable, listener: Listener): () => void {
      const { orderId } = order.record.snapshot;
      const record = ledger.latest(orderId) ?? order.record;
      listener.send(encodeFrame(snapshotEvent(record)), 'snapshot');
      const isOver = courseOf(record, clock.now()) === 'over';
      if (isOver || isClosed) {
        dismiss(listener, isOver ? STOP : reconnectEvent(SHUTDOWN_SPREAD_MS, RESTART_MS));
        return () => {};
      }

      const channel = channels.get(orderId) ?? open(order);
      hold(channel, order.keyHash);
      channel.cancelLinger();
      channel.watchers.set(listener, clock.now() + LIFE_MS + clock.random() * LIFE_SPREAD_MS);
      if (channel.isDegraded) {
        const event: OrderStreamEvent = { event: 'degraded', data: { degraded: true } };
        listener.send(encodeFrame(event), event.event);
      }
      channel.follower?.nudge();
      return () => leave(channel, listener);
    },

    /** Sends away everyone who watches an order here, for as long as its owner needs to take up the new key. */
    renew(orderId: string): void {
      const channel = channels.get(orderId);
      if (channel) renew(channel);
    },

    /** The newest that is known, for those who poll. */
    current: async (order: Followable): Promise<OrderRecord> => {
      const { orderId } = order.record.snapshot;
      const live = channels.get(orderId)?.follower?.isLive() ? ledger.latest(orderId) : undefined;
      return live ?? refresh.newest(order);
    },

    /** What the upstream says to a question of this very moment, stream or not; undefined when it does not answer. */
    answered: (order: Followable): Promise<OrderRecord | undefined> => refresh.answered(order),

    /** Sends everyone elsewhere, each at a moment of its own, and keeps what is not yet kept. */
    async shutdown(): Promise<void> {
      isClosed = true;
      const spread = Math.min(countListeners() * SHUTDOWN_EACH_MS, SHUTDOWN_SPREAD_MS);
      for (const channel of [...channels.values()]) {
        dismissAll(channel, () => reconnectEvent(spread, RESTART_MS));
        close(channel);
      }
      await ledger.flush();
    },

    counts: () => ({ channels: channels.size, listeners: countListeners() }),
  };
}
