import { readFileSync } from 'node:fs';
import { ask } from '../support/ask';
import { codesOf, foundIn, idsOf, peopleOf } from '../support/canaries';
import { expect, test, type World } from '../support/world';
import { control, EMAIL, FRIEND, knock, newDraft, placeOrder, press, watch } from './orders/shopper';

const PHONE = '+14155559173';
const LINES = [
  { brand: 'steam', country: 'US', denomination: '20 USD', quantity: 1, recipient: FRIEND },
  { brand: 'target', country: 'US', denomination: 'range', value: '50', quantity: 1, recipient: EMAIL },
  { brand: 'steam', country: 'US', denomination: '50 USD', quantity: 1, recipient: EMAIL },
  { brand: 't-mobile-credits', country: 'US', denomination: '10 USD', quantity: 1, recipient: PHONE },
];
const PAGES = [
  '/en-US',
  '/en-US/brands',
  '/en-US/brands/steam',
  '/en-US/checkout',
  '/en-US/order',
  '/de-DE/order',
];

type WireOrder = Parameters<typeof codesOf>[0];

/** Everything the store can be made to say to someone who has no code yet, by where it says it. */
async function readAll(world: World, placed: Awaited<ReturnType<typeof placeOrder>>) {
  const { store } = world;
  const heard: Record<string, string> = {};
  for (const path of PAGES) {
    heard[path] = (await ask(store.url, path)).body.toString('utf8');
    const rsc = await ask(store.url, `${path}?_rsc=1`, { headers: { rsc: '1' } });
    heard[`RSC of ${path}`] = rsc.body.toString('utf8');
  }
  for (const path of ['/api/health', '/api/status', '/api/payment-methods']) {
    heard[path] = (await ask(store.url, path)).body.toString('utf8');
  }
  heard.order = (await knock(world, placed)).text;
  heard['order of a stranger'] = (
    await knock(world, { ...placed, orderKey: newDraft().orderKey }, '/reveal')
  ).text;
  return heard;
}

const filesOf = ({ store: { databaseFile } }: World): string =>
  [databaseFile, `${databaseFile}-wal`].map((file) => readFileSync(file).toString('latin1')).join('');

test('codes, people and upstream ids are in the answers that may carry them, and nowhere else', async ({
  world,
}) => {
  const draft = newDraft({ lines: LINES });
  const placed = await placeOrder(world, draft);
  const stream = await watch(world, placed);
  await stream.untilState('WaitingForPayment');
  await control(world, 'POST', `/orders/${placed.upstreamId}/pay`, {});
  await stream.untilState('PaymentStarted');
  const secret = ['barcode', 'link', 'esim', 'receipt'];
  await control(world, 'POST', `/orders/${placed.upstreamId}/state`, { order_state: 'Done', secret });
  await stream.ended;

  const wire = (await control(world, 'GET', `/orders/${placed.upstreamId}`)) as WireOrder;
  const [codes, ids, people] = [codesOf(wire), idsOf(wire), peopleOf(wire)];
  expect(Object.keys(codes).length).toBeGreaterThan(12);
  expect(Object.values(people)).toEqual([EMAIL, FRIEND, EMAIL, EMAIL, PHONE]);

  // What goes wrong is where secrets get into logs: answers that break, and refusals that repeat what was asked.
  for (const order of [{ status: 500 }, { html: true }, { truncated: true }, { down: true }]) {
    await control(world, 'PUT', '/faults', { endpoints: { order } });
    expect((await knock(world, placed, '/reveal')).status).toBe(503);
  }
  await control(world, 'DELETE', '/faults');
  const problem = { problem: 'INVALID_BENEFICIARY_ACCOUNT', moreDetails: { delivery: wire.deliveries[0] } };
  await control(world, 'PUT', '/faults', { validationProblems: [problem] });
  const refused = await press(world, newDraft({ lines: LINES }));
  expect(refused.ok).toBe(false);
  await control(world, 'DELETE', '/faults');

  const revealed = (await knock(world, placed, '/reveal')).text;
  expect(foundIn(revealed, { ...people, key: placed.orderKey })).toEqual([]);
  expect(foundIn(revealed, ids)).toEqual(['order id']);
  expect(foundIn(revealed, codes).length).toBeGreaterThan(8);
  const support = (await knock(world, placed, '/support')).text;
  expect(foundIn(support, { ...codes, ...people, ...ids, key: placed.orderKey })).toEqual(['order id']);

  const heard: Record<string, string> = {
    ...(await readAll(world, placed)),
    stream: stream.bytes(),
    refusal: JSON.stringify(refused),
  };
  for (const [place, text] of Object.entries(heard)) {
    expect(foundIn(text, { ...codes, ...people, ...ids, key: placed.orderKey }), place).toEqual([]);
  }
  expect(heard.order).toContain(placed.orderId);

  for (const [place, text] of Object.entries({ log: world.store.output(), database: filesOf(world) })) {
    const never = { ...codes, ...people, ...ids, key: placed.orderKey };
    expect(foundIn(text, never), place).toEqual([]);
    expect(text, place).toContain(placed.orderId.slice(0, 8));
  }
});
