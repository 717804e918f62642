import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '../machine/services';
import type { Ordered } from '../orders/ordered';
import { ascending, percentile } from '../statistics';
import { openStreams, setState } from '../suites/upstream';
import type { Stream } from './ask';
import { startShoppers } from './shoppers';

export const STREAMS_PER_ORDER = 4;
const WARM = 40;
const STATES = ['PaymentStarted', 'PaymentReceived', 'WaitingForDelivery'];
const BETWEEN_CHANGES_MS = 20;
const SOON_MS = 5_000;
const LATER_MS = 10_000;

/** How a client asks a server for the stream of an order. */
export type Door = (order: Ordered) => { path: string; headers: Record<string, string> };

/** Delays in milliseconds; `bytesEach` per stream; `cpuEach` milliseconds of a core per event that a stream brought. */
export type Measured = {
  p50: number;
  p99: number;
  missing: number;
  bytesEach: number;
  cpuEach: number;
  upstream: number;
  left: number;
  leftLater: number;
};

/** Many streams on a fresh process: what they weigh, how late they are told, and what stays when they leave. */
export async function measureStreams(
  upstream: string,
  service: Service,
  orders: readonly Ordered[],
  door: Door,
): Promise<Measured> {
  await service.restart();
  const shoppers = startShoppers();
  try {
    const direct = orders.map(({ upstreamId }) => directTo(upstream, upstreamId));
    const through = orders.flatMap((order, index) => shoppersOf(service.url, order, index, door));

    const before = await openStreams(upstream);
    await shoppers.open(through.slice(0, WARM));
    await shoppers.close();
    const empty = await service.memory();
    // Directly first: the upstream then writes to the clock before it writes to anyone else.
    await shoppers.open(direct);
    await shoppers.open(through);
    const opened = (await openStreams(upstream)) - before - direct.length;
    const bytesEach = ((await service.memory()) - empty) / through.length;

    await shoppers.begin();
    const cpuBefore = service.cpuSeconds();
    for (const state of STATES) {
      for (const { upstreamId } of orders) {
        await setState(upstream, upstreamId, state);
        await pause(BETWEEN_CHANGES_MS);
      }
    }
    await pause(1_000);
    const cpu = service.cpuSeconds() - cpuBefore;
    const { delays, missing } = await shoppers.report();
    await shoppers.close();
    await pause(SOON_MS);
    const left = (await openStreams(upstream)) - before;
    await pause(LATER_MS - SOON_MS);
    const leftLater = (await openStreams(upstream)) - before;

    const sorted = ascending(delays);
    return {
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      missing,
      bytesEach,
      cpuEach: (cpu * 1_000) / sorted.length,
      upstream: opened,
      left,
      leftLater,
    };
  } finally {
    await shoppers.stop();
  }
}

const directTo = (upstream: string, upstreamId: string): Stream => ({
  order: upstreamId,
  isDirect: true,
  url: `${upstream}/v5/orders/${upstreamId}/subscribe`,
  headers: {},
});

/** Those who watch one order, each from an address of its own. */
function shoppersOf(url: string, order: Ordered, index: number, door: Door): Stream[] {
  const { path, headers } = door(order);
  return Array.from({ length: STREAMS_PER_ORDER }, (_, nth) => ({
    order: order.upstreamId,
    isDirect: false,
    url: `${url}${path}`,
    headers: { ...headers, 'x-forwarded-for': `10.${nth}.${index >> 8}.${index & 255}` },
  }));
}
