import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { Draft } from '@/lib/checkout';
import { hashClaim } from '@/lib/orders/secrets';
import { expect, test, type World } from '../../support/world';
import { control, knock, newAddress, newDraft, press } from './shopper';

test.use({ storeEnv: { NODE_OPTIONS: '--import=./tests/support/preload/kill-at.mjs' } });

/**
 * What is found after the death. `nothing`: no trace, or a free claim; the same key places the order. `unknown`: it
 * may have been sent; it is never sent again and never shown. `placed`: the one order with its one address.
 */
type Found = 'nothing' | 'unknown' | 'placed';

/** `orders` is how many the upstream has by then; `tears` cuts the end of the last commit off, as a power cut would. */
type Point = { at: string; orders: 0 | 1; found: readonly Found[]; tears?: boolean };

const POINTS: readonly Point[] = [
  { at: 'claim: not yet written', orders: 0, found: ['nothing'] },
  { at: 'claim: not yet committed', orders: 0, found: ['nothing'] },
  { at: 'claim: while it is committed', orders: 0, found: ['nothing'] },
  { at: 'claim: committed', orders: 0, found: ['nothing'] },
  { at: 'price: not yet sent', orders: 0, found: ['nothing'] },
  { at: 'price: answer read', orders: 0, found: ['nothing'] },
  { at: 'validation: not yet sent', orders: 0, found: ['nothing'] },
  { at: 'validation: answer read', orders: 0, found: ['nothing'] },
  { at: 'write-ahead: not yet written', orders: 0, found: ['nothing'] },
  { at: 'write-ahead: not yet committed', orders: 0, found: ['nothing'] },
  { at: 'write-ahead: while it is committed', orders: 0, found: ['nothing', 'unknown'] },
  { at: 'write-ahead: committed', orders: 0, found: ['nothing'], tears: true },
  { at: 'write-ahead: committed', orders: 0, found: ['unknown'] },
  { at: 'creation: not yet sent', orders: 0, found: ['unknown'] },
  { at: 'creation: sent', orders: 1, found: ['unknown'] },
  { at: 'creation: accepted, not answered', orders: 1, found: ['unknown'] },
  { at: 'creation: answer begun', orders: 1, found: ['unknown'] },
  { at: 'creation: answer read', orders: 1, found: ['unknown'] },
  { at: 'ending: not yet written', orders: 1, found: ['unknown'] },
  { at: 'ending: not yet committed', orders: 1, found: ['unknown'] },
  { at: 'ending: while it is committed', orders: 1, found: ['unknown', 'placed'] },
  { at: 'ending: committed', orders: 1, found: ['unknown'], tears: true },
  { at: 'ending: committed', orders: 1, found: ['placed'] },
  { at: 'press: answered', orders: 1, found: ['placed'] },
];

type WireOrder = { order_id: string; wallet_address: string; coin_amount: string };
const ordersOf = async (world: World) => (await control(world, 'GET', '/orders')) as WireOrder[];
const creations = async (world: World) =>
  ((await control(world, 'GET', '/requests')) as { endpoint: string }[]).filter(
    ({ endpoint }) => endpoint === 'create',
  ).length;

let ahead = 0;

/** Starts the store again, so much later that whoever was placing an order has lost the lease. */
async function rise({ store }: World, tears: boolean): Promise<void> {
  if (tears) truncateSync(`${store.databaseFile}-wal`, statSync(`${store.databaseFile}-wal`).size - 1_000);
  ahead += 31_000;
  writeFileSync(`${store.databaseFile}.clock`, String(ahead));
  rmSync(`${store.databaseFile}.kill`, { force: true });
  await store.restart();
}

type Lying = { state: string; lease: number; phases: string[]; integrity: string };

const LOOK = `
  const [file, claim] = process.argv.slice(1);
  const database = new (require('libsql'))(file);
  const all = (text, ...values) => database.prepare(text).all(values);
  const [order] = all('select id, state, lease_until from orders where claim_hash = ?', claim);
  const attempts = order ? all('select phase from attempts where order_id = ?', order.id) : [];
  const [{ integrity_check: integrity }] = all('pragma integrity_check');
  const { state = 'none', lease_until: lease = 0 } = order ?? {};
  console.log(JSON.stringify({ state, lease, integrity, phases: attempts.map(({ phase }) => phase) }));`;

/** What lies in the file of one press. Looked at by another process, which keeps no lock of it. */
function lies({ store }: World, { idempotencyKey, orderKey }: Draft): Lying {
  const args = ['-e', LOOK, store.databaseFile, hashClaim(idempotencyKey, orderKey)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Lying;
}

for (const { at, orders, found, tears = false } of POINTS) {
  const how = tears ? ', and the last commit is torn' : '';
  test(`killed at "${at}"${how}: ${found.join(' or ')}`, async ({ world }) => {
    const [draft, address] = [newDraft(), newAddress()];
    await control(world, 'PUT', '/faults', { create: { outcome: 'ok', delayMs: 600 } });
    writeFileSync(`${world.store.databaseFile}.kill`, at);
    const { child } = world.store;
    const death = once(child, 'exit');
    const answer = await press(world, draft, address).catch(() => 'lost');
    expect(await death).toEqual([null, 'SIGKILL']);
    expect(typeof answer === 'string').toBe(at !== 'press: answered');
    await control(world, 'PUT', '/faults', { create: { outcome: 'ok' } });
    await expect.poll(async () => (await ordersOf(world)).length).toBe(orders);
    const sent = await creations(world);

    await rise(world, tears);
    await expect.poll(() => lies(world, draft).lease).toBe(0);
    const { phases, integrity } = lies(world, draft);
    expect(integrity).toBe('ok');
    expect(await creations(world)).toBe(sent);

    const again = await press(world, draft, address);
    if (!again.ok || again.value.status !== 'placed') throw new Error(JSON.stringify(again));
    expect(await press(world, draft, address)).toEqual(again);
    if (typeof answer !== 'string') expect(again).toEqual(answer);
    const { json } = await knock(world, { orderId: again.value.orderId, orderKey: draft.orderKey });
    const upstream = await ordersOf(world);
    const [wire] = upstream;

    const happened: Found = json.state === 'Unknown' ? 'unknown' : phases.length > 0 ? 'placed' : 'nothing';
    expect(found).toContain(happened);
    if (happened === 'unknown') {
      expect(phases).toEqual(['ambiguous']);
      expect(json).toMatchObject({ address: null, amount: null });
      expect(upstream).toHaveLength(orders);
      expect(await creations(world)).toBe(sent);
    } else {
      expect(phases).toEqual(happened === 'placed' ? ['answered'] : []);
      expect(upstream).toHaveLength(1);
      expect(json).toMatchObject({ state: 'WaitingForPayment', address: wire?.wallet_address });
      expect(lies(world, draft).phases).toEqual(['answered']);
    }
  });
}
