import 'server-only';
import { env } from '@/lib/env';
import { ok, type Result } from '@/lib/result';
import { singleton } from '@/lib/singleton';
import { createDoor } from './doors';
import { createOpenOrders } from './open-orders';
import { createRest } from './rest';

export { addressKey } from './address';

const TEN_MINUTES = 600;

const limits = () =>
  singleton('limits', () => {
    const { ORDERS_PER_ADDRESS, ORDERS_IN_ALL, OPEN_ORDERS_PER_ADDRESS } = env();
    return {
      create: createDoor({ points: ORDERS_PER_ADDRESS, seconds: TEN_MINUTES }, 'too_many_orders'),
      all: createDoor({ points: ORDERS_IN_ALL, seconds: TEN_MINUTES }, 'too_many_orders'),
      // A press of "Pay" asks the upstream three things; most presses beyond a few per order are not a shopper's.
      check: createDoor({ points: 5 * ORDERS_PER_ADDRESS, seconds: TEN_MINUTES }, 'too_many_orders'),
      quote: createDoor({ points: 90, seconds: 60 }),
      search: createDoor({ points: 120, seconds: 60 }),
      stream: createDoor({ points: 60, seconds: 60 }),
      order: createDoor({ points: 120, seconds: 60 }),
      miss: createDoor({ points: 20, seconds: TEN_MINUTES }),
      reveal: createDoor({ points: 10, seconds: 3_600 }),
      lock: createDoor({ points: 10, seconds: 3_600 }),
      open: createOpenOrders({ most: OPEN_ORDERS_PER_ADDRESS }),
      rest: createRest(),
    };
  });

/** Doors that count by address (see `addressKey`), and `reveal` and `lock`, which count by order. */
type Counted = 'check' | 'quote' | 'search' | 'stream' | 'order' | 'reveal' | 'lock';

/** Takes one of what a key may do at a door; refused with the seconds to wait. */
export const enter = (door: Counted, key: string): Promise<Result<void>> => limits()[door].enter(key);

/** How many a key may still take at a door. */
export const left = (door: Counted, key: string): Promise<number> => limits()[door].left(key);

/** Gives it back: what was asked for was not had. */
export const leave = (door: Counted, key: string): Promise<void> => limits()[door].leave(key);

/** Refused while the upstream wants no orders, then as the door `check`. */
export async function enterCheckout(address: string): Promise<Result<void>> {
  const awake = limits().rest.look();
  return awake.ok ? enter('check', address) : awake;
}

/** The upstream wants no orders for so many seconds. */
export const restOrders = (seconds: number): void => limits().rest.begin(seconds);

/** Refused for whoever has asked for too many orders that are not theirs. */
export const mayAsk = (address: string): Promise<Result<void>> => limits().miss.look(address);

/** Counts a question for an order that is not there, or not theirs. */
export async function noteMiss(address: string): Promise<void> {
  await limits().miss.enter(address);
}

/**
 * Takes a place for one more order: of the address, of all, and of those unpaid until `until` (epoch milliseconds).
 * All or none.
 */
export async function admitOrder(address: string, orderId: string, until: number): Promise<Result<void>> {
  const { create, all, open } = limits();
  const admitted = open.admit(address, orderId, until);
  if (!admitted.ok) return admitted;

  const mine = await create.enter(address);
  const anyone = mine.ok ? await all.enter('all') : mine;
  if (anyone.ok) return ok(undefined);
  open.release(orderId);
  if (mine.ok) await create.leave(address);
  return anyone;
}

/** The order is paid, over, or was never made: it no longer counts as open. */
export const releaseOrder = (orderId: string): void => limits().open.release(orderId);

/** Nothing was sent upstream after all. */
export async function dismissOrder(address: string, orderId: string): Promise<void> {
  const { create, all, open } = limits();
  open.release(orderId);
  await Promise.all([create.leave(address), all.leave('all')]);
}
