import 'server-only';
import { database } from '@/lib/db/server';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { releaseOrder } from '@/lib/rate-limit/server';
import { onShutdown } from '@/lib/shutdown';
import { singleton } from '@/lib/singleton';
import { fetchOrder, openOrderStream } from '@/lib/upstream/server';
import { type Claims, createClaims } from './claims';
import { systemClock } from './clock';
import { createHub, type Hub } from './hub';
import { isUnpaid } from './state';
import { createOrderStore, type OrderStore } from './store';
import { paymentWindow } from './window';

const HOUR_MS = 3_600_000;
const RECOVERY_MS = 10_000;

export const store = (): OrderStore => singleton('orders.store', () => createOrderStore(database()));

export const claims = (): Claims => singleton('orders.claims', () => createClaims(database()));

/** From now on what processes that died have left is settled, and what is older than it may be is removed. */
export function keepOrders(): void {
  const recover = () => claims().recover();
  const purge = () => store().purge(Date.now(), env().ORDER_RETENTION_DAYS);
  repeat(RECOVERY_MS, recover, (count) => log('error', 'order.recovered', { count }));
  repeat(HOUR_MS, purge, (count) => log('info', 'order.purged', { count }));
}

/** Now and again, for as long as the process lives. `say` hears of what was not for nothing. */
function repeat(milliseconds: number, act: () => Promise<number>, say: (count: number) => void): void {
  const once = async () => {
    try {
      const count = await act();
      if (count > 0) say(count);
    } catch (error) {
      log('error', 'order.upkeep_failed', { error });
    }
  };
  setInterval(once, milliseconds).unref();
  void once();
}

export const hub = (): Hub =>
  singleton('orders.hub', () => {
    const made = createHub({
      clock: systemClock,
      upstream: { open: openOrderStream, fetch: fetchOrder },
      save: (records) => store().save(records),
      keysOf: (orderIds) => store().keysOf(orderIds),
      window: paymentWindow,
      onChange: ({ snapshot: { orderId, state } }) => {
        if (!isUnpaid(state)) releaseOrder(orderId);
      },
    });
    onShutdown(() => {
      void made.shutdown();
    });
    return made;
  });
