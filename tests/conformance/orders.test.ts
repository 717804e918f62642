import { expect } from '@playwright/test';
import type { Body, Change, OrderBody, World } from '../unit/sandbox/support';
import { expectLike, fixture, readOnly, test } from './wire';

const MAIL = 'buyer@example.com';
const line = (brand_name: string, denomination: string, more: Body = {}): Body => ({
  brand_name,
  country_code: 'US',
  denomination,
  beneficiary_account: MAIL,
  ...more,
});

const airbnb = line('Airbnb', 'range', { product_value: 100 });
const target = line('Target', 'range', { product_value: 100 });
const topUp = line('T-Mobile Credits', '10 USD', { beneficiary_account: '+14155551234' });
const unreachable = { ...topUp, beneficiary_account: '+14155550000' };
const esim = line('eSIM', '10 GB 30 days', { country_code: 'IT' });

/** A body per state: what was ordered, and how the order is brought there. */
const STATES: [string, Body[], Body | { amount: string }][] = [
  ['order_state_Created', [airbnb], { order_state: 'Created' }],
  ['order_state_WaitingForPayment', [airbnb], { order_state: 'WaitingForPayment' }],
  ['order_state_PaymentStarted', [airbnb], { order_state: 'PaymentStarted' }],
  ['order_state_PartialPaymentStarted', [airbnb], { amount: '100.00' }],
  ['order_state_PaymentReceived', [airbnb], { order_state: 'PaymentReceived' }],
  ['order_state_WaitingForDelivery', [airbnb], { order_state: 'WaitingForDelivery' }],
  ['order_state_WaitingForManualAction', [airbnb], { order_state: 'WaitingForManualAction' }],
  ['order_state_WaitingForRebuy_undocumented', [airbnb], { order_state: 'WaitingForRebuy' }],
  ['order_state_Done_giftcard', [airbnb], { order_state: 'Done' }],
  ['order_state_Done_giftcard_link_and_barcode', [target], { order_state: 'Done' }],
  ['order_state_Done_topup', [topUp], { order_state: 'Done' }],
  ['order_state_Done_esim', [esim], { order_state: 'Done' }],
  ['order_state_Done_partially_delivered', [airbnb, unreachable], { order_state: 'Done' }],
  ['order_state_Expired', [airbnb], { order_state: 'Expired' }],
  ['order_state_PaymentFailed', [airbnb], { order_state: 'PaymentFailed' }],
  ['order_state_PaymentSetupFailed', [airbnb], { order_state: 'PaymentSetupFailed' }],
  ['order_state_Refunded', [airbnb], { order_state: 'Refunded' }],
  ['order_state_Canceled_undocumented', [airbnb], { order_state: 'Canceled' }],
];

const statesOf = (body: unknown) => {
  const { order_state, payment_state, deliveries } = body as OrderBody;
  return { order_state, payment_state, deliveries: deliveries.map(({ delivery_state }) => delivery_state) };
};

async function bring(world: World, deliveries: Body[], how: Body): Promise<Body> {
  const refund_wallet_address = 'SBXbuyerRefundWaSSetForTheSandbox1111111111';
  const { body: order } = await world.post('/v5/orders', {
    ...fixture('req_create_multi'),
    promo_code: undefined,
    deliveries,
    refund_wallet_address,
  });
  const id = String(order.order_id);
  await world.door('POST', `/orders/${id}/${'amount' in how ? 'pay' : 'state'}`, how);
  return world.read(id);
}

if (!readOnly) {
  for (const [example, deliveries, how] of STATES) {
    test(`an order looks like ${example}`, async ({ world }) => {
      const order = await bring(world, deliveries, how);
      expectLike(order, example);
      expect(statesOf(order)).toEqual(statesOf(fixture(example)));
    });
  }

  const CREATES: [string, Change][] = [
    ['order_create_response_usdc_solana', { deliveries: [airbnb] }],
    [
      'order_create_response_btc_lightning',
      { coin: 'BTC', network: 'Lightning', deliveries: [line('Amazon.com', '25 USD')] },
    ],
  ];

  for (const [example, change] of CREATES) {
    test(`a create answers as ${example} does`, async ({ world }) => {
      const order = await world.order(change);
      expectLike(order, example);
      expect(statesOf(order)).toEqual(statesOf(fixture(example)));
    });
  }

  test('an order of four kinds of product is made from the example request', async ({ world }) => {
    const { status, body } = await world.post('/v5/orders', fixture('req_create_multi'));
    expect(status).toBe(201);
    expect((body as OrderBody).deliveries).toHaveLength(4);
    expect(body.refund_wallet_address).toBe(fixture('req_create_multi').refund_wallet_address);
  });
}
