import { type Service, startBareNext, startRawPipe, startShop, startUpstream } from '../machine/services';
import { placeOrders } from '../orders/ordered';
import { type Aim, atMost, exactly, type Figure } from '../report';
import { interleave } from '../rounds';
import { type Door, type Measured, measureStreams, STREAMS_PER_ORDER } from '../streams/measure';
import { homeOf } from './addresses';
import type { Suite } from './suite';
import { setFaults } from './upstream';

const ORDERS = 250;
const STREAMS = ORDERS * STREAMS_PER_ORDER;
const RAW = 'node:http, one raw pipe per stream';
const SAMPLE = 'a Next route that hands fetch on';

const ourDoor: Door = ({ orderId, orderKey }) => ({
  path: `/api/orders/${orderId}/subscribe`,
  headers: { authorization: `Bearer ${orderKey}` },
});
const openDoor: Door = ({ upstreamId }) => ({ path: `/api/orders/${upstreamId}/subscribe`, headers: {} });

export const streams: Suite = {
  name: 'streams',
  about: `${STREAMS} live streams on ${ORDERS} orders, each order changing three times`,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop = await up(startShop(upstream.url));
    const raw = await up(startRawPipe(upstream.url));
    const bare = await up(startBareNext(upstream.url));
    await setFaults(upstream.url, {
      rates: { mode: 'fixed' },
      newOrderExpiresOld: false,
      spendingLimits: 'off',
    });
    const page = `${await homeOf(shop.url)}/checkout`;

    const contender = (name: string, service: Service, door: Door) => ({
      name,
      measure: async () => {
        const orders = await placeOrders(shop.url, page, upstream.url, ORDERS);
        say(`  ${name} …`);
        return measureStreams(upstream.url, service, orders, door);
      },
    });
    const { ours = [], ...peers } = await interleave(
      [contender('ours', shop, ourDoor), contender(RAW, raw, openDoor), contender(SAMPLE, bare, openDoor)],
      rounds,
    );
    return figuresOf(ours, peers);
  },
};

function figuresOf(ours: readonly Measured[], peers: Record<string, Measured[]>): Figure[] {
  const rows: {
    what: string;
    unit: string;
    value: keyof Measured;
    peers: Record<string, Aim | undefined>;
  }[] = [
    { what: 'added delay p50', unit: 'ms', value: 'p50', peers: { [RAW]: undefined, [SAMPLE]: undefined } },
    { what: 'added delay p99', unit: 'ms', value: 'p99', peers: { [RAW]: atMost(2), [SAMPLE]: undefined } },
    {
      what: 'memory per stream',
      unit: 'bytes',
      value: 'bytesEach',
      peers: { [RAW]: undefined, [SAMPLE]: atMost(0.75) },
    },
    {
      what: 'core time per event',
      unit: 'CPU ms',
      value: 'cpuEach',
      peers: { [RAW]: undefined, [SAMPLE]: undefined },
    },
  ];
  const against = rows.flatMap(({ what, unit, value, peers: against }) =>
    Object.entries(against).map(([name, aim]) => ({
      what,
      unit,
      ours: ours.map((measured) => measured[value]),
      peer: { name, values: peers[name]?.map((measured) => measured[value]) ?? [] },
      ...(aim && { aim }),
    })),
  );
  const counted = (what: string, value: keyof Measured, name: string, limit: number): Figure => ({
    what,
    unit: 'count',
    ours: ours.map((measured) => measured[value]),
    peer: { name, values: ours.map(() => limit) },
    aim: exactly(1),
  });
  return [
    ...against,
    counted('upstream connections', 'upstream', 'limit: one per order', ORDERS),
    counted('events that did not arrive', 'missing', 'limit: none', 0),
    counted('left upstream 5 s after all have gone', 'left', 'limit: none', 0),
    counted('left upstream 10 s after all have gone', 'leftLater', 'limit: none', 0),
    {
      what: 'left upstream 10 s after all have gone',
      unit: 'count',
      ours: ours.map(({ leftLater }) => leftLater),
      peer: { name: SAMPLE, values: peers[SAMPLE]?.map(({ leftLater }) => leftLater) ?? [] },
    },
  ];
}
