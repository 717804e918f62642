import type { Follower } from './follow';
import { encodeFrame } from './frame';
import type { OrderStreamEvent } from './index';

/** Someone who watches an order. Told `end` once, after the last frame. */
export type Listener = {
  send: (frame: Uint8Array, event: OrderStreamEvent['event']) => void;
  end: () => void;
};

/** Those who watch one order here, until when each may, and the one subscription that serves them. */
export type Channel = {
  orderId: string;
  /** Of the key that opened it last. */
  keyHash: string;
  /** The second of its heartbeat, so that not all hearts beat at once. */
  slot: number;
  watchers: Map<Listener, number>;
  follower: Follower | null;
  isDegraded: boolean;
  cancelLinger: () => void;
};

/** One encoding for everyone. */
export function broadcast({ watchers }: Channel, event: OrderStreamEvent): void {
  const frame = encodeFrame(event);
  for (const listener of watchers.keys()) listener.send(frame, event.event);
}

/** The last word to a listener. */
export function dismiss(listener: Listener, event: OrderStreamEvent): void {
  listener.send(encodeFrame(event), event.event);
  listener.end();
}

export function dismissAll({ watchers }: Channel, event: () => OrderStreamEvent): void {
  const leaving = [...watchers.keys()];
  watchers.clear();
  for (const listener of leaving) dismiss(listener, event());
}
