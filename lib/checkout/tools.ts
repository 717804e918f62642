import 'server-only';
import type { Claims, OrderRecord } from '@/lib/orders/server';
import type { Result } from '@/lib/result';
import type { Creation, OrderRequest, Shopper, WireOrder } from '@/lib/upstream/server';
import type { Placement } from './index';
import type { Market } from './prepare';

/** Who counts orders at the door. `admit` takes a place or says how long to wait; `dismiss` gives it back unused. */
export type Doorkeeper = {
  check: (shopper: Shopper) => Promise<Result<void>>;
  admit: (shopper: Shopper, orderId: string) => Promise<Result<void>>;
  dismiss: (shopper: Shopper, orderId: string) => Promise<void>;
  release: (orderId: string) => void;
  /** Turns everybody away for so many seconds: the upstream wants no orders. */
  rest: (seconds: number) => void;
};

/** What placing an order works with, so that a test can be the world. */
export type Tools = {
  market: Market;
  create: (request: OrderRequest, shopper: Shopper) => Promise<Creation>;
  claims: Claims;
  door: Doorkeeper;
  /** The record of an order that was just created, with its upstream id as it may be kept. */
  placed: (record: OrderRecord, order: WireOrder) => { record: OrderRecord; sealedId: string };
  now: () => number;
  pause: (milliseconds: number) => Promise<void>;
};

export type Outcome = Result<Placement>;
