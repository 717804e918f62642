import Libsql from 'libsql';
import { expect, test } from '../../support/world';
import { control, knock, newAddress, placeOrder } from './shopper';

const DAY_MS = 86_400_000;
const DOORS = ['', '/subscribe', '/reveal', '/support'] as const;

test('ninety days after an order is over every door says so to its key, and nothing to any other', async ({
  world,
}) => {
  const placed = await placeOrder(world);
  await control(world, 'POST', `/orders/${placed.upstreamId}/state`, { order_state: 'Done' });
  await expect.poll(async () => (await knock(world, placed)).json.state).toBe('Done');

  const database = new Libsql(world.store.databaseFile);
  const row = database.prepare('select ended_at from orders where id = ?');
  const endedAt = () => (row.get(placed.orderId) as { ended_at: number | null }).ended_at;
  await expect.poll(endedAt).not.toBeNull();
  const age = database.prepare('update orders set ended_at = ? where id = ?');

  age.run(Date.now() - 89 * DAY_MS, placed.orderId);
  expect((await knock(world, placed)).status).toBe(200);
  age.run(Date.now() - 91 * DAY_MS, placed.orderId);
  database.close();

  const stranger = { ...placed, orderKey: placed.orderKey.split('').reverse().join('') };
  for (const door of DOORS) {
    const own = await knock(world, placed, door);
    expect([door, own.status, own.json.problems]).toEqual([door, 410, [{ code: 'order_access_ended' }]]);
    expect(own.text).not.toMatch(/SBX-|address|amount/);
    expect(own.headers['cache-control']).toContain('no-store');
    expect((await knock(world, stranger, door, newAddress())).status).toBe(404);
  }
});
