import { expect } from '@playwright/test';
import { amountOf, readInvoice, TAGS } from '../payments/invoice';
import { AIRBNB, STEAM, test } from '../support';

const states = ({ order_state, payment_state }: { order_state: string; payment_state: string }) => [
  order_state,
  payment_state,
];

test('an order begins with a wallet, then waits for its payment', async ({ world }) => {
  const order = await world.order();
  expect(states(order)).toEqual(['WaitingForPayment', 'WalletCreated']);
  expect(typeof order.created_at).toBe('string');
  expect(order.payment_value).toBe(18.4169);
  const read = await world.read(order.order_id);
  expect(states(read)).toEqual(['WaitingForPayment', 'PaymentRequested']);
  expect(typeof read.created_at).toBe('number');
  expect(read.payment_value).toBe('18.4169');
  expect(read.qr_text).toBe(
    `solana:${read.wallet_address}?amount=21.43&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
  );
});

test('money moves it step by step to delivered, and the code is there only then', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/pay`, {});
  expect(await world.read(id)).toMatchObject({ order_state: 'PaymentStarted', sent_coin_amount: '0' });
  const seen: string[] = [];
  for (let index = 0; index < 3; index++) {
    const { body } = await world.door('POST', `/orders/${id}/advance`);
    seen.push(String(body.order_state));
    const secret = JSON.stringify(body).includes('pin_code');
    expect(secret).toBe(body.order_state === 'Done');
  }
  expect(seen).toEqual(['PaymentReceived', 'WaitingForDelivery', 'Done']);
  const done = await world.read(id);
  expect(done).toMatchObject({ payment_state: 'PaymentReceived', sent_coin_amount: '21.43' });
  expect(done.deliveries[0]?.delivery_state).toBe('Succeeded');
  expect(done.deliveries[0]?.deliverable.pin_code).toMatch(/^SBX-/);
  expect((await world.door('POST', `/orders/${id}/advance`)).status).toBe(409);
});

test('a part is shown with what is missing, and the rest completes it', async ({ world }) => {
  const { order_id: id } = await world.order({ deliveries: [AIRBNB] });
  const { body } = await world.door('POST', `/orders/${id}/pay`, { amount: '100.00' });
  expect(body).toMatchObject({
    order_state: 'PartialPaymentStarted',
    payment_state: 'PaymentStarted',
    sent_coin_amount: '100.00',
    missing_amount: '1.48',
    missing_amount_qr_text: expect.stringContaining('amount=1.48&'),
    missing_amount_qr_url: expect.stringMatching(/\?missing=true$/),
  });
  const rest = await world.door('POST', `/orders/${id}/pay`, {});
  expect(rest.body.order_state).toBe('PaymentStarted');
  expect(rest.body).not.toHaveProperty('missing_amount');
  expect(rest.body.payment_transactions).toHaveLength(2);
});

test('Lightning is paid in full or not at all, and skips the unconfirmed state', async ({ world }) => {
  const order = await world.order({ coin: 'BTC', network: 'Lightning' });
  expect(order.wallet_address).toMatch(/^lnbc\d+[munp]1/);
  expect(order.qr_text).toBe(`lightning:${order.wallet_address}`);
  const part = await world.door('POST', `/orders/${order.order_id}/pay`, { amount: '0.00000001' });
  expect(part.status).toBe(409);
  const { body } = await world.door('POST', `/orders/${order.order_id}/pay`, {});
  expect(body.order_state).toBe('PaymentReceived');
});

test('an overpaid order is delivered and says what was sent', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/pay`, { amount: '25' });
  const { body } = await world.door('POST', `/orders/${id}/advance`);
  expect(body).toMatchObject({ order_state: 'PaymentReceived', sent_coin_amount: '25.00' });
});

test('a window that closes expires the order, paid in part or not', async ({ world }) => {
  const { order_id: whole } = await world.order({ email: 'a@example.com' });
  const { order_id: part } = await world.order({ email: 'b@example.com' });
  await world.door('POST', `/orders/${part}/pay`, { amount: '5' });
  await world.door('POST', '/clock', { advance_seconds: 1799 });
  expect((await world.read(whole)).order_state).toBe('WaitingForPayment');
  await world.door('POST', '/clock', { advance_seconds: 1 });
  expect(states(await world.read(whole))).toEqual(['Expired', 'Expired']);
  expect(await world.read(part)).toMatchObject({ order_state: 'Expired', sent_coin_amount: '5.00' });
});

test('a window is as long as the switch says, and so is an invoice', async ({ world }) => {
  await world.door('PUT', '/faults', { windowSeconds: 60 });
  const { order_id: id, wallet_address: invoice } = await world.order({ coin: 'BTC', network: 'Lightning' });
  expect(readInvoice(invoice).number(TAGS.expiry)).toBe(60);
  await world.door('POST', '/clock', { advance_seconds: 60 });
  expect((await world.read(id)).order_state).toBe('Expired');
});

test('an invoice asks for exactly what the order does', async ({ world }) => {
  for (const denomination of ['5 USD', '10 USD', '25 USD', '50 USD', '100 USD', '500 USD']) {
    const { coin_amount: amount, wallet_address: invoice } = await world.order({
      coin: 'BTC',
      network: 'Lightning',
      deliveries: [{ ...STEAM, brand_name: 'Amazon.com', denomination }],
    });
    expect(amountOf(readInvoice(invoice).prefix)).toBe(BigInt(amount.replace('.', '')) * 1000n);
  }
});

test('money under way does not expire', async ({ world }) => {
  const { order_id: id } = await world.order();
  await world.door('POST', `/orders/${id}/pay`, {});
  await world.door('POST', '/clock', { advance_seconds: 7200 });
  expect((await world.read(id)).order_state).toBe('PaymentStarted');
});

const LATE: [string, string][] = [
  ['manual', 'WaitingForManualAction'],
  ['refund', 'Refunded'],
  ['done', 'PaymentReceived'],
];

for (const [late, state] of LATE) {
  test(`late money is seen on the expired order, then leads to ${state}`, async ({ world }) => {
    const { order_id: id } = await world.order();
    await world.door('POST', '/clock', { advance_seconds: 3600 });
    const { body } = await world.door('POST', `/orders/${id}/pay`, { late });
    expect(body).toMatchObject({
      order_state: 'Expired',
      payment_state: 'ExpiredAfterPaymentDetection',
      is_final: false,
    });
    expect((await world.door('POST', `/orders/${id}/advance`)).body.order_state).toBe(state);
  });
}

test('a newer order of the same shopper expires the older one nobody paid', async ({ world }) => {
  const paid = await world.order();
  await world.door('POST', `/orders/${paid.order_id}/pay`, {});
  const older = await world.order();
  const other = await world.order({ email: 'bob@example.com' });
  await world.order();
  expect((await world.read(older.order_id)).order_state).toBe('Expired');
  expect((await world.read(other.order_id)).order_state).toBe('WaitingForPayment');
  expect((await world.read(paid.order_id)).order_state).toBe('PaymentStarted');

  await world.door('PUT', '/faults', { newOrderExpiresOld: false });
  await world.order({ email: 'bob@example.com' });
  expect((await world.read(other.order_id)).order_state).toBe('WaitingForPayment');
});

const FORCED: [string, string, string][] = [
  ['Created', 'WalletCreated', 'Created'],
  ['PaymentStarted', 'PaymentStarted', 'WaitingForPayment'],
  ['PartialPaymentStarted', 'PaymentStarted', 'WaitingForPayment'],
  ['PaymentReceived', 'PaymentReceived', 'WaitingForDelivery'],
  ['WaitingForDelivery', 'PaymentReceived', 'WaitingForDelivery'],
  ['WaitingForManualAction', 'PaymentReceived', 'WaitingForManualAction'],
  ['WaitingForRebuy', 'PaymentReceived', 'WaitingForRebuy'],
  ['Done', 'PaymentReceived', 'Succeeded'],
  ['Expired', 'Expired', 'Expired'],
  ['PaymentFailed', 'PaymentReceived', 'WaitingForPayment'],
  ['PaymentSetupFailed', 'PaymentSetupFailed', 'Created'],
  ['Refunded', 'Refunded', 'Refunded'],
  ['Canceled', 'PaymentCanceled', 'Canceled'],
  ['WaitingForTheMoon', 'PaymentRequested', 'WaitingForPayment'],
];

for (const [state, paymentState, deliveryState] of FORCED) {
  test(`the door puts an order into ${state}, with what belongs to it`, async ({ world }) => {
    const { order_id: id } = await world.order();
    await world.door('POST', `/orders/${id}/state`, { order_state: state });
    const order = await world.read(id);
    expect(states(order)).toEqual([state, paymentState]);
    expect(order.deliveries[0]?.delivery_state).toBe(deliveryState);
    expect(order.wallet_address === null).toBe(state === 'PaymentSetupFailed');
  });
}

test('the door sets each delivery on its own', async ({ world }) => {
  const { order_id: id } = await world.order({ deliveries: [STEAM, AIRBNB] });
  await world.door('POST', `/orders/${id}/state`, {
    order_state: 'Done',
    delivery_state: ['Succeeded', 'Refunded'],
    failure_reason: 'product_not_available',
  });
  const { deliveries } = await world.read(id);
  expect(deliveries[0]?.deliverable.pin_code).toMatch(/^SBX-/);
  expect(deliveries[1]?.deliverable).toMatchObject({ failure_reason: 'product_not_available' });
  expect(deliveries[1]?.deliverable).not.toHaveProperty('pin_code');
});

test.describe('paying by itself', () => {
  test.use({ options: { autopay: true, stepMs: 20 } });

  test('an order is paid and delivered without anyone', async ({ world }) => {
    const { order_id: id } = await world.order();
    await expect.poll(async () => (await world.read(id)).order_state).toBe('Done');
  });
});
