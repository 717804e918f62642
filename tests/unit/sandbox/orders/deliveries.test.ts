import { expect } from '@playwright/test';
import { AIRBNB, STEAM, TOP_UP, test } from '../support';

test.use({ options: { stepMs: 0 } });

test('a payment delivers at once', async ({ world }) => {
  const { order_id: id } = await world.order();
  const { body } = await world.door('POST', `/orders/${id}/pay`, {});
  expect(body.order_state).toBe('Done');
});

test('each kind of product is delivered in its own form', async ({ world }) => {
  const deliveries = [
    { ...STEAM },
    { ...AIRBNB, brand_name: 'Target' },
    { ...STEAM, brand_name: 'Spotify', denomination: '30 USD' },
    { ...STEAM, brand_name: 'eSIM', country_code: 'IT', denomination: '10 GB 30 days' },
    { ...STEAM, brand_name: 'WindTre Credits', country_code: 'IT', denomination: '5 EUR - PIN' },
    { ...STEAM, brand_name: 'PUBG Mobile', denomination: '60 UC', beneficiary_account: 'player_51234' },
    TOP_UP,
  ];
  const { order_id: id } = await world.order({ deliveries });
  await world.door('POST', `/orders/${id}/pay`, {});
  const [serial, link, code, esim, pin, account, topUp] = (await world.read(id)).deliveries.map(
    ({ deliverable }) => deliverable,
  );
  expect(serial).toMatchObject({
    pin_code: expect.stringMatching(/^SBX-/),
    pin_serial: expect.stringMatching(/^SBX/),
  });
  expect(link).toMatchObject({
    pin_code: expect.stringMatching(/^https:\/\//),
    security_code: expect.stringMatching(/^\d{4}$/),
    barcode_image_url: expect.stringContaining('/barcodes/'),
  });
  expect(code).toMatchObject({ pin_code: expect.stringMatching(/^SBX-/), pin_serial: null });
  expect(esim).toMatchObject({
    pin_code: expect.stringMatching(/^LPA:1\$/),
    pin_serial: expect.stringMatching(/^89\d{17}$/),
    apple_universal_link: expect.stringContaining('carddata=LPA'),
  });
  expect(pin).toMatchObject({
    pin_code: expect.stringMatching(/^SBX-/),
    pin_usage_instructions: expect.any(String),
  });
  expect(account).toMatchObject({ operator_reference: expect.stringMatching(/^SBX-OP-/), pin_code: null });
  expect(topUp).toMatchObject({ operator_reference: expect.stringMatching(/^SBX-OP-/), pin_code: null });
});

test('a number no operator knows is refunded while the rest is delivered', async ({ world }) => {
  const unknown = { ...TOP_UP, beneficiary_account: '+14155550000' };
  const { order_id: id } = await world.order({ deliveries: [STEAM, unknown] });
  await world.door('POST', `/orders/${id}/pay`, {});
  const order = await world.read(id);
  expect(order.order_state).toBe('Done');
  expect(order.deliveries.map(({ delivery_state }) => delivery_state)).toEqual(['Succeeded', 'Refunded']);
  expect(order.deliveries[1]?.deliverable.failure_reason).toBe('invalid_recipient');
});

test('an order of which nothing can be delivered is refunded whole', async ({ world }) => {
  const { order_id: id } = await world.order({
    deliveries: [{ ...TOP_UP, beneficiary_account: '+14155550000' }],
  });
  const { body } = await world.door('POST', `/orders/${id}/pay`, {});
  expect(body).toMatchObject({
    order_state: 'Refunded',
    refund: { currency: 'USDC', reason: 'UNDELIVERED' },
  });
});

test('an order is delivered in any form it is told, each line in its own', async ({ world }) => {
  const secret = ['esimConfirmed', 'esimLink', 'barcode', 'plainLink', 'long', 'hostile'];
  const { order_id: id } = await world.order({ deliveries: secret.map(() => AIRBNB) });
  await world.door('POST', `/orders/${id}/state`, { order_state: 'Done', secret });
  const [confirmed, link, barcode, plain, long, hostile] = (await world.read(id)).deliveries.map(
    ({ deliverable }) => deliverable,
  );
  expect(confirmed).toMatchObject({
    pin_code: expect.stringMatching(/^LPA:1\$smdp\.sandbox\.example\$SBX-[-\w]+\$\$1$/),
    security_code: expect.stringMatching(/^\d{4}$/),
  });
  expect(link).toMatchObject({ pin_code: null, apple_universal_link: expect.stringContaining('$SBX-') });
  expect(barcode).toMatchObject({
    pin_code: expect.stringMatching(/^SBX-/),
    barcode_image_url: expect.stringContaining('/barcodes/SBX-'),
  });
  expect(plain).toMatchObject({ pin_code: expect.stringMatching(/^http:\/\/.*SBX-/) });
  expect(long).toMatchObject({ pin_code: expect.stringMatching(/^SBX[A-Z0-9]{32}$/) });
  expect(hostile?.redeem_instructions).toContain('onerror');
});

test('a form nobody knows is refused', async ({ world }) => {
  const { order_id: id } = await world.order();
  const { status } = await world.door('POST', `/orders/${id}/state`, {
    order_state: 'Done',
    secret: 'scratch',
  });
  expect(status).toBe(400);
});
