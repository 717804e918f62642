import type { OrderSnapshot, ShownState } from '@/lib/orders';
import { type KnownNetwork, knownNetwork } from '@/lib/payments';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** In half of all cases done by `usual`, in 19 of 20 by `long`; milliseconds. */
type Times = { usual: number; long: number };

const minutes = (usual: number, long: number): Times => ({ usual: usual * MINUTE, long: long * MINUTE });

/** From "seen" to "confirmed", where a network needs more than the quick ones. */
const SLOW: Partial<Record<KnownNetwork, Times>> = {
  bitcoin: minutes(20, 90),
  litecoin: minutes(10, 30),
  dogecoin: minutes(5, 20),
  ethereum: minutes(3, 15),
  polygon: minutes(2, 10),
  tron: minutes(2, 10),
};
const QUICK = minutes(1, 5);
const UNKNOWN_NETWORK = minutes(10, 60);
const DAY: Times = { usual: 24 * HOUR, long: 24 * HOUR };

const STATES: Partial<Record<ShownState, Times>> = {
  PaymentReceived: minutes(2, 15),
  WaitingForDelivery: minutes(2, 30),
  WaitingForRebuy: minutes(60, 360),
  WaitingForManualAction: DAY,
  InReview: DAY,
};

/** How far a wait is: as ever, longer than usual, or so long that somebody should ask. */
export type Pace = Times & { level: 'usual' | 'long' | 'late' };

/** The pace of an order at a moment of the server's clock, counted from when its state was seen; null for no wait. */
export function paceOf(
  { state, timeline, createdAt, coin, network }: OrderSnapshot,
  now: number,
): Pace | null {
  const known = knownNetwork(coin, network);
  const ofNetwork = known ? (SLOW[known] ?? QUICK) : UNKNOWN_NETWORK;
  const times = state === 'PaymentStarted' ? ofNetwork : STATES[state];
  if (!times) return null;
  const waited = now - (timeline.at(-1)?.at ?? createdAt);
  const level = waited <= times.usual ? 'usual' : waited <= times.long ? 'long' : 'late';
  return { ...times, level };
}
