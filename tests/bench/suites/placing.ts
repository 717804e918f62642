import { type Service, startShop, startUpstream } from '../machine/services';
import { draftOf, quoteOf } from '../orders/draft';
import { actionId, placeOrder } from '../orders/place';
import { callsOf, repeatAll, settle, slowDown, THE_CALLS_ALONE, UPSTREAM_MS } from '../orders/upstream-calls';
import { atMost, exactly, type Figure } from '../report';
import { interleave } from '../rounds';
import { type Times, timed } from '../timed';
import { homeOf } from './addresses';
import type { Suite } from './suite';

const ORDERS = 30;
const WARM = 10;

export const placing: Suite = {
  name: 'placing',
  about: `from the press of "Pay" to the order, each upstream call taking ${UPSTREAM_MS} ms`,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop: Service = await up(startShop(upstream.url));
    await settle(upstream.url);
    const page = `${await homeOf(shop.url)}/checkout`;
    const action = actionId();
    const quote = await quoteOf(shop.url);
    const place = () => placeOrder(shop.url, page, action, draftOf(quote));

    await timed(WARM, place);
    const calls = await callsOf(upstream.url, place);
    say(`  an order asks for ${calls.all.map(({ endpoint }) => endpoint).join(', ')}`);

    await slowDown(upstream.url);
    const { ours = [], peer = [] } = await interleave(
      [
        { name: 'ours', measure: () => timed(ORDERS, place) },
        { name: 'peer', measure: () => timed(ORDERS, () => repeatAll(upstream.url, calls.needed)) },
      ],
      rounds,
    );
    const against = (what: string, value: (times: Times) => number): Figure => ({
      what,
      unit: 'ms',
      ours: ours.map(value),
      peer: { name: THE_CALLS_ALONE, values: peer.map(value) },
    });
    return [
      against('action to answer p50', ({ p50 }) => p50),
      { ...against('action to answer p95', ({ p95 }) => p95), aim: atMost(1.15) },
      {
        what: 'upstream calls an order makes',
        unit: 'calls',
        ours: [calls.all.length],
        peer: { name: THE_CALLS_ALONE, values: [calls.needed.length] },
        aim: exactly(1),
      },
    ];
  },
};
