import { expect } from '@playwright/test';
import { CONTRADICTIONS, isContradiction } from '../../../sandbox/orders/contradict';
import { test } from '../support';

for (const outcome of Object.keys(CONTRADICTIONS)) {
  test(`an order is made, and the answer says ${outcome} once`, async ({ world }) => {
    expect(isContradiction(outcome)).toBe(true);
    await world.door('PUT', '/faults', { create: { outcome, times: 1 } });
    const { status, body } = await world.create({ network: 'Base' });
    const truth = await world.read(String(body.order_id));
    expect(status).toBe(201);
    const names = ['coin', 'network', 'wallet_address', 'coin_amount', 'qr_text'];
    expect(names.filter((name) => body[name] !== truth[name])).not.toEqual([]);
  });
}
