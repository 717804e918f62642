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

export const store = (): OrderStore =>
  singleton('orders.store', () => {
    const orders = createOrderStore(database());
    const purge = async () => {
      try {
        const count = await orders.purge(Date.now(), env().ORDER_RETENTION_DAYS);
        if (count > 0) log('info', 'order.purged', { count });
      } catch (error) {
        log('error', 'order.purge_failed', { error });
      }
    };
    setInterval(purge, HOUR_MS).unref();
    void purge();
    return orders;
  });

export const claims = (): Claims => singleton('orders.claims', () => createClaims(database()));

export const hub = (): Hub =>
  singleton('orders.hub', () => {
    const made = createHub({
      clock: systemClock,
      upstream: { open: openOrderStream, fetch: fetchOrder },
      save: (records) => store().save(records),
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
