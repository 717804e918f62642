import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { ask } from '../../support/ask';
import { type RunningStore, startStore } from '../../support/store';
import { expect, test, type World } from '../../support/world';
import { control, knock, newAddress, newDraft, placeOrder, press, watch } from './shopper';

const NODE_OPTIONS = '--import=./tests/support/preload/loop-delay.mjs';
test.use({ storeEnv: { NODE_OPTIONS } });

const PRESSES = 25;
const CALM_ROUNDS = 2;
const MOST_ROUNDS = 10;
const LIMIT_MS = 100;

type Watched = { child: ChildProcess; output: () => string };

/** How long at most the event loop was held up since the last time it was asked, in milliseconds. */
async function longestStall({ child, output }: Watched): Promise<number> {
  const said = () => [...output().matchAll(/^longest stall ([\d.]+) ms$/gm)].map(([, ms = '']) => ms);
  const before = said().length;
  child.kill('SIGUSR2');
  await expect.poll(() => said().length).toBeGreaterThan(before);
  return Number.parseFloat(said().at(-1) ?? '');
}

/** A process that does nothing: what holds it up is the machine. */
async function startIdler(): Promise<Watched> {
  const code = "setInterval(() => {}, 1000); process.stdout.write('ready\\n')";
  const child = spawn(process.execPath, ['-e', code], { env: { ...process.env, NODE_OPTIONS } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child.stdout, 'data');
  return { child, output: () => said };
}

const creations = async (world: World) =>
  ((await control(world, 'GET', '/requests')) as { endpoint: string }[]).filter(
    ({ endpoint }) => endpoint === 'create',
  ).length;

let second: RunningStore;
let idler: Watched;
test.beforeAll(async ({ world }) => {
  const shared = { DATABASE_URL: `file:${world.store.databaseFile}`, NODE_OPTIONS };
  second = await startStore({ upstream: world.sandbox.url, env: shared });
  idler = await startIdler();
});
test.afterAll(async () => {
  idler.child.kill();
  await second.stop();
});

test('fifty presses over two processes are one order and one answer, and hold neither of them up', async ({
  world,
}) => {
  const other = { ...world, store: second };
  const pressMany = (draft = newDraft(), address = newAddress()) =>
    Promise.all(
      Array.from({ length: PRESSES }, () => [world, other].map((one) => press(one, draft, address))).flat(),
    );
  // Code that runs for the first time is compiled first.
  await pressMany();

  const rounds: { stores: number[]; idler: number }[] = [];
  const calm = () =>
    rounds.filter(({ stores, idler }) => Math.max(...stores) <= Math.max(LIMIT_MS, 3 * idler)).length;
  // A machine that is busy holds up everybody at times; what waits for a lock or a disk does so again and again.
  while (calm() < CALM_ROUNDS && rounds.length < MOST_ROUNDS) {
    await control(world, 'PUT', '/faults', { create: { outcome: 'ok', delayMs: 500 } });
    await control(world, 'DELETE', '/requests');
    const watched = [world.store, second, idler];
    await Promise.all(watched.map(longestStall));

    const draft = newDraft();
    const answers = await pressMany(draft);
    const [first = 0, next = 0, idle = 0] = await Promise.all(watched.map(longestStall));
    rounds.push({ stores: [first, next], idler: idle });

    expect(answers).toHaveLength(2 * PRESSES);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await creations(world)).toBe(1);
    const [answer] = answers;
    if (!answer?.ok || answer.value.status !== 'placed') throw new Error(JSON.stringify(answer));
    const order = { orderId: answer.value.orderId, orderKey: draft.orderKey };
    const [mine, theirs] = await Promise.all([knock(world, order), knock(other, order)]);
    expect(mine.json).toMatchObject({ state: 'WaitingForPayment', address: theirs.json.address });
  }

  test.info().annotations.push({ type: 'stalls', description: JSON.stringify(rounds) });
  expect(calm(), JSON.stringify(rounds)).toBe(CALM_ROUNDS);
});

test('a lock in one process ends the streams that the other holds for the old key', async ({ world }) => {
  const other = { ...world, store: second };
  const old = await placeOrder(world);
  const stream = await watch(other, old);
  await stream.untilState('WaitingForPayment');
  const { status } = await ask(world.store.url, `/api/orders/${old.orderId}/lock`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${old.orderKey}`,
      'content-type': 'application/json',
      'x-forwarded-for': newAddress(),
    },
    body: JSON.stringify({ key: randomBytes(32).toString('base64url') }),
  });
  expect(status).toBe(200);
  await stream.ended;
  expect(stream.heard.at(-1)).toEqual({ event: 'reconnect', data: { delay: 1_500 } });
  expect((await knock(other, old)).status).toBe(404);
});
