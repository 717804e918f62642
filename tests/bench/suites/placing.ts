import { type Service, startShop, startUpstream } from '../machine/services';
import { draftOf, quoteOf } from '../orders/draft';
import { actionId, placeOrder } from '../orders/place';
import { atMost, exactly, type Figure } from '../report';
import { interleave } from '../rounds';
import { ascending, percentile } from '../statistics';
import { homeOf } from './addresses';
import type { Suite } from './suite';
import { forget, type Received, received, setFaults } from './upstream';

const ORDERS = 30;
const WARM = 10;
const UPSTREAM_MS = 120;
const PEER = 'the three upstream calls alone';
/** What an order cannot do without: its price, whether it would be taken, and the order itself. */
const STEPS = [['products', 'price'], ['validations'], ['create']];

type Times = { p50: number; p95: number };

async function timed(times: number, act: () => Promise<unknown>): Promise<Times> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await act();
    took.push(performance.now() - began);
  }
  const sorted = ascending(took);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** Sends a recorded request again; an order's e-mail address has been used, which the upstream does not mind. */
async function repeat(upstream: string, { method, path, headers, body }: Received): Promise<void> {
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')));
  const answer = await fetch(`${upstream}${path}`, {
    method,
    headers: { ...own, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 200)}`);
}

export const placing: Suite = {
  name: 'placing',
  about: `from the press of "Pay" to the order, each upstream call taking ${UPSTREAM_MS} ms`,

  async run({ rounds, say }, up) {
    const upstream = await up(startUpstream());
    const shop: Service = await up(startShop(upstream.url));
    await setFaults(upstream.url, {
      rates: { mode: 'fixed' },
      newOrderExpiresOld: false,
      spendingLimits: 'off',
    });
    const page = `${await homeOf(shop.url)}/checkout`;
    const action = actionId();
    const quote = await quoteOf(shop.url);
    const place = () => placeOrder(shop.url, page, action, draftOf(quote));

    await timed(WARM, place);
    await forget(upstream.url);
    await place();
    const calls = await received(upstream.url);
    const needed = STEPS.map((names) => calls.find(({ endpoint }) => names.includes(endpoint)));
    say(`  an order asks for ${calls.map(({ endpoint }) => endpoint).join(', ')}`);

    const slow = { latencyMs: UPSTREAM_MS };
    await setFaults(upstream.url, {
      endpoints: { products: slow, price: slow, validations: slow, create: slow },
    });
    const repeatAll = async () => {
      for (const call of needed) if (call) await repeat(upstream.url, call);
    };
    const { ours = [], peer = [] } = await interleave(
      [
        { name: 'ours', measure: () => timed(ORDERS, place) },
        { name: 'peer', measure: () => timed(ORDERS, repeatAll) },
      ],
      rounds,
    );
    const against = (what: string, value: (times: Times) => number): Figure => ({
      what,
      unit: 'ms',
      ours: ours.map(value),
      peer: { name: PEER, values: peer.map(value) },
    });
    return [
      against('action to answer p50', ({ p50 }) => p50),
      { ...against('action to answer p95', ({ p95 }) => p95), aim: atMost(1.15) },
      {
        what: 'upstream calls an order makes',
        unit: 'calls',
        ours: [calls.length],
        peer: { name: PEER, values: [STEPS.length] },
        aim: exactly(1),
      },
    ];
  },
};
