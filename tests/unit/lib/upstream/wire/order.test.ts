import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { wireDelivered, wireOrder } from '@/lib/upstream/wire/order';
import { example } from '../local-upstream';

const names = readdirSync('tests/fixtures/wire')
  .filter((file) => /^order_.*\.json$/.test(file))
  .map((file) => file.replace('.json', ''));
const base = example('order_state_WaitingForPayment') as Record<string, unknown>;

test('the examples cover every state', () => {
  expect(names.length).toBeGreaterThanOrEqual(18);
});

for (const name of names) {
  test(`${name} is read whole, and no code is in it`, () => {
    const body = example(name) as { order_state: string; deliveries: unknown[] };
    const order = wireOrder.parse(body);
    expect(order.order_state).toBe(body.order_state);
    expect(order.deliveries).toHaveLength(body.deliveries.length);
    expect(JSON.stringify(order)).not.toMatch(
      /SBX-\w{4}-|"(pin_|payment_id|qr_url|security_code|checkout_url|user)/,
    );
  });
}

test('epochs as strings, numbers and fractions are the same millisecond', () => {
  const at = (value: unknown) =>
    wireOrder.parse({ ...base, payment_requested_at: value }).payment_requested_at;
  expect(at('1791547201')).toBe(1_791_547_201_000);
  expect(at(1_791_547_201)).toBe(1_791_547_201_000);
  expect(at('1791547201.5')).toBe(1_791_547_201_500);
  expect(at(1_791_547_201.25)).toBe(1_791_547_201_250);
  expect(at(1_791_547_201_000)).toBe(1_791_547_201_000);
});

test('a time that is none is not known', () => {
  for (const value of [null, undefined, '', 'soon', {}, 0]) {
    expect(wireOrder.parse({ ...base, created_at: value }).created_at).toBeNull();
  }
});

test('amounts come as decimal strings, however they were written', () => {
  const amount = (value: unknown) => wireOrder.parse({ ...base, coin_amount: value }).coin_amount;
  expect(amount('0.00032833')).toBe('0.00032833');
  expect(amount('0.562099175481640')).toBe('0.562099175481640');
  expect(amount(0.00032833)).toBe('0.00032833');
  expect(amount(1e-8)).toBe('0.00000001');
  expect(amount(22.1678)).toBe('22.1678');
  expect(amount(null)).toBeNull();
});

test('an order with only what identifies it is still an order', () => {
  const order = wireOrder.parse({ order_id: base.order_id, order_state: 'Invented', deliveries: null });
  expect(order).toMatchObject({
    order_state: 'Invented',
    wallet_address: null,
    deliveries: [],
    sandbox_mode: false,
  });
});

test('a delivery without a deliverable keeps its place', () => {
  const deliveries = [{ delivery_state: 'Succeeded', deliverable: null }, ...(base.deliveries as object[])];
  const order = wireOrder.parse({ ...base, deliveries });
  expect(order.deliveries.map(({ deliverable }) => deliverable.brand_name)).toEqual(['', 'Airbnb']);
});

test('an order id that is not one is refused', () => {
  for (const order_id of ['ord_1', '', null, `${base.order_id}/x`, 7]) {
    expect(wireOrder.safeParse({ ...base, order_id }).success).toBe(false);
  }
});

test('what was delivered has its codes', () => {
  const first = (name: string) => wireDelivered.parse(example(name)).deliveries[0]?.deliverable;
  expect(first('order_state_Done_giftcard')?.pin_code).toMatch(/^SBX-/);
  expect(first('order_state_Done_giftcard_link_and_barcode')?.barcode_image_url).toMatch(/^https?:/);
  expect(first('order_state_Done_topup')?.operator_reference).toBeTruthy();
  expect(first('order_state_Done_esim')?.pin_code).toBeTruthy();
});
