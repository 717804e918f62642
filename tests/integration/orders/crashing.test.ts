import { startStore } from '../../support/store';
import { expect, test } from '../../support/world';
import { control, knock, newDraft, press } from './shopper';

type Received = { endpoint: string; body: { acquisition: { utm_content: string } } };

test('what a store leaves that died while an order was on its way is settled by another, unasked', async ({
  world,
}) => {
  const env = { DATABASE_URL: `file:${world.store.databaseFile}` };
  const other = { ...world, store: await startStore({ upstream: world.sandbox.url, env }) };
  const received = async () => (await control(world, 'GET', '/requests')) as Received[];
  const creations = async () => (await received()).filter(({ endpoint }) => endpoint === 'create');
  await control(world, 'PUT', '/faults', { create: { outcome: 'ok', delayMs: 20_000 } });
  const draft = newDraft();
  const lost = press(world, draft).then(
    () => 'answered',
    () => 'lost',
  );
  await expect.poll(async () => (await creations()).length, { timeout: 15_000 }).toBe(1);
  world.store.child.kill('SIGKILL');
  expect(await lost).toBe('lost');

  const [sent] = await creations();
  const order = { orderId: sent?.body.acquisition.utm_content ?? '', orderKey: draft.orderKey };
  expect((await knock(other, order)).json).toMatchObject({ state: 'Placing', address: null });
  expect(await press(other, draft)).toEqual({
    ok: false,
    problems: [{ code: 'order_in_progress', retryAfter: 5 }],
  });
  await expect
    .poll(async () => (await knock(other, order)).json.state, { timeout: 60_000, intervals: [2_000] })
    .toBe('Unknown');
  expect((await knock(other, order)).json).toMatchObject({ address: null, amount: null });
  expect(other.store.output()).toContain('order.recovered');

  await world.store.restart();
  const again = { ok: true, value: { status: 'placed', orderId: order.orderId } };
  expect(await press(other, draft)).toEqual(again);
  expect(await press(world, draft)).toEqual(again);
  expect(await creations()).toHaveLength(1);
  await other.store.stop();
});
