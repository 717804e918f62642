import 'server-only';
import { fail, ok, type Result } from '@/lib/result';

/**
 * How many orders that nobody paid yet an address may have: unpaid ones get the partner account suspended. A place is
 * given back when the order is paid or over, at the latest when its payment window has passed.
 */
export function createOpenOrders({ most, now = Date.now }: { most: number; now?: () => number }) {
  const open = new Map<string, { address: string; until: number }>();

  return {
    /** Takes a place until `until` (epoch milliseconds), or says when the next one becomes free. */
    admit(address: string, orderId: string, until: number): Result<void> {
      for (const [id, order] of open) if (order.until <= now()) open.delete(id);
      const others = [...open].filter(([id, order]) => order.address === address && id !== orderId);
      if (others.length >= most) {
        const wait = Math.min(...others.map(([, order]) => order.until)) - now();
        const facts = { count: String(others.length) };
        return fail({ code: 'too_many_open_orders', retryAfter: Math.ceil(wait / 1_000), facts });
      }
      open.set(orderId, { address, until });
      return ok(undefined);
    },
    release(orderId: string): void {
      open.delete(orderId);
    },
  };
}
