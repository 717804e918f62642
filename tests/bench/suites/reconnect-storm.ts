import { startBareNext, startShop, startUpstream } from '../machine/services';
import { placeOrders } from '../orders/ordered';
import { settle } from '../orders/upstream-calls';
import { type Aim, atMost, exactly, type Figure } from '../report';
import { interleave } from '../rounds';
import type { Watch } from '../storm/ask';
import { measureStorm, type Storm } from '../storm/measure';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const ORDERS = 250;
const CLIENTS_PER_ORDER = 4;
const SAMPLE = 'the sample hook and route';

export const reconnectStorm: Suite = {
  name: 'reconnect-storm',
  about: `a restart under ${ORDERS * CLIENTS_PER_ORDER} live streams on ${ORDERS} orders, until all are live again`,

  async run({ rounds }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    await settle(upstream.url);
    const page = `${await homeOf(shop.url)}/checkout`;
    const orders = await placeOrders(shop.url, page, upstream.url, ORDERS);

    const watchesOf = (who: (order: (typeof orders)[number]) => Omit<Watch, 'address'>): Watch[] =>
      orders.flatMap((order, index) =>
        Array.from({ length: CLIENTS_PER_ORDER }, (_, nth) => ({
          ...who(order),
          address: `10.${nth}.${index >> 8}.${index & 255}`,
        })),
      );
    const ourWatches = watchesOf(({ orderId, orderKey }) => ({ orderId, key: orderKey }));
    const sampleWatches = watchesOf(({ upstreamId }) => ({ orderId: upstreamId, key: '' }));
    const { ours = [], sample = [] } = await interleave(
      [
        { name: 'ours', measure: () => measureStorm(upstream.url, shop, 'ours', ourWatches) },
        { name: 'sample', measure: () => measureStorm(upstream.url, bare, 'sample', sampleWatches) },
      ],
      rounds,
    );
    return figuresOf(ours, sample);
  },
};

function figuresOf(ours: readonly Storm[], sample: readonly Storm[]): Figure[] {
  const against = (what: string, unit: string, value: keyof Storm, aim?: Aim): Figure => ({
    what,
    unit,
    ours: ours.map((storm) => storm[value]),
    peer: { name: SAMPLE, values: sample.map((storm) => storm[value]) },
    ...(aim && { aim }),
  });
  const limited = (what: string, value: keyof Storm, name: string, limit: number, aim: Aim): Figure => ({
    what,
    unit: 'count',
    ours: ours.map((storm) => storm[value]),
    peer: { name, values: ours.map(() => limit) },
    aim,
  });
  return [
    against('away', 'ms', 'away'),
    against('ready to half of them live', 'ms', 'half'),
    against('ready to all live', 'ms', 'all', atMost(1)),
    against('attempts to connect', 'count', 'attempts'),
    against('most attempts in 100 ms', 'count', 'most100'),
    against('most attempts in 1 s', 'count', 'most1000'),
    against('upstream connections begun', 'count', 'upstream'),
    limited('upstream connections begun', 'upstream', 'limit: one per order', ORDERS, atMost(1)),
    limited('clients that did not come back', 'missing', 'limit: none', 0, exactly(1)),
  ];
}
