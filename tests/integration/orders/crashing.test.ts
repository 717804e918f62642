import { expect, test } from '../../support/world';
import { control, knock, newDraft, press } from './shopper';

test('a store that dies while an order is on its way sends nothing again and shows it as unknown', async ({
  world,
}) => {
  await control(world, 'PUT', '/faults', { create: { outcome: 'ok', delayMs: 20_000 } });
  const draft = newDraft();
  const lost = press(world, draft).then(
    () => 'answered',
    () => 'lost',
  );
  await expect
    .poll(async () => ((await control(world, 'GET', '/orders')) as unknown[]).length, { timeout: 15_000 })
    .toBe(1);
  world.store.child.kill('SIGKILL');
  expect(await lost).toBe('lost');
  await world.store.restart();
  await control(world, 'PUT', '/faults', { create: { outcome: 'ok' } });

  expect(await press(world, draft)).toEqual({
    ok: false,
    problems: [{ code: 'order_in_progress', retryAfter: 5 }],
  });
  await expect
    .poll(async () => (await press(world, draft)).ok, { timeout: 60_000, intervals: [3_000] })
    .toBe(true);
  const placed = await press(world, draft);
  if (!placed.ok || placed.value.status !== 'placed') throw new Error(JSON.stringify(placed));
  const { json } = await knock(world, { orderId: placed.value.orderId, orderKey: draft.orderKey });
  expect(json).toMatchObject({ state: 'Unknown', address: null });
  expect(await control(world, 'GET', '/orders')).toHaveLength(1);
});
