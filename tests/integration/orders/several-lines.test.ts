import { readFileSync } from 'node:fs';
import type { Draft } from '@/lib/checkout';
import { isOrderSnapshot, type OrderSnapshot } from '@/lib/orders';
import { expect, test, type World } from '../../support/world';
import { control, EMAIL, FRIEND, knock, newAddress, newDraft, placeOrder, press } from './shopper';

const snapshotOf = (json: unknown): OrderSnapshot => {
  if (!isOrderSnapshot(json)) throw new Error(JSON.stringify(json));
  return json;
};

const PHONE = '+14155550134';
const REFUND = '7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs';

const CARDS = { brand: 'steam', country: 'US', denomination: '20 USD', quantity: 3, recipient: EMAIL };
const TOP_UP = {
  brand: 't-mobile-credits',
  country: 'US',
  denomination: '10 USD',
  quantity: 1,
  recipient: PHONE,
};
const GIFT = {
  brand: 'airbnb',
  country: 'US',
  denomination: 'range',
  value: '100',
  quantity: 1,
  recipient: FRIEND,
};
const mixed = (change: Partial<Draft> = {}) => newDraft({ lines: [CARDS, TOP_UP, GIFT], ...change });

type Received = { endpoint: string; path: string; body: Record<string, unknown> };
const received = async (world: World, endpoint: string): Promise<Received[]> =>
  ((await control(world, 'GET', '/requests')) as Received[]).filter((one) => one.endpoint === endpoint);

test('three mixed lines are five deliveries, each to its recipient, in one order', async ({ world }) => {
  const placed = await placeOrder(world, mixed());
  const [create, ...others] = await received(world, 'create');
  expect(others).toEqual([]);
  expect(create?.body.deliveries).toMatchObject([
    { brand_name: 'Steam', denomination: '20 USD', beneficiary_account: EMAIL },
    { brand_name: 'Steam', denomination: '20 USD', beneficiary_account: EMAIL },
    { brand_name: 'Steam', denomination: '20 USD', beneficiary_account: EMAIL },
    { brand_name: 'T-Mobile Credits', denomination: '10 USD', beneficiary_account: PHONE },
    { brand_name: 'Airbnb', denomination: 'range', product_value: 100, beneficiary_account: FRIEND },
  ]);
  expect(create?.body).not.toHaveProperty('promo_code');
  expect(create?.body).not.toHaveProperty('refund_wallet_address');

  const { json, text } = await knock(world, placed);
  const { lines } = snapshotOf(json);
  expect(lines.map(({ brand, label }) => `${brand} ${label}`)).toEqual([
    'Steam $20',
    'Steam $20',
    'Steam $20',
    'T-Mobile Credits $10',
    'Airbnb 100 USD',
  ]);
  for (const secret of [EMAIL, FRIEND, PHONE]) expect(text).not.toContain(secret);

  await control(world, 'POST', `/orders/${placed.upstreamId}/pay`, {});
  await control(world, 'POST', `/orders/${placed.upstreamId}/state`, { order_state: 'Done' });
  // Questions about one order within a few seconds share one answer.
  const delivered = async () =>
    snapshotOf((await knock(world, placed)).json).lines.map((line) => line.isDelivered);
  await expect.poll(delivered).toEqual([true, true, true, true, true]);
});

test('each product is priced once, however many lines want it', async ({ world }) => {
  const lines = [GIFT, { ...GIFT, recipient: 'sister@example.com' }, { ...GIFT, value: '50' }];
  await placeOrder(world, newDraft({ lines }));
  expect(await received(world, 'price')).toHaveLength(2);
});

test('a voucher lowers what is to be paid; it and the refund address go upstream and are kept nowhere', async ({
  world,
}) => {
  const whole = (await knock(world, await placeOrder(world, mixed()))).json as OrderSnapshot;
  const draft = mixed({ coupon: 'HALF', refundAddress: REFUND });
  const placed = await placeOrder(world, draft);
  const half = (await knock(world, placed)).json as OrderSnapshot;
  expect(Number.parseInt(half.amount ?? '', 10)).toBeLessThan(Number.parseInt(whole.amount ?? '', 10) / 1.9);

  const sent = (await received(world, 'create')).at(-1)?.body;
  expect(sent).toMatchObject({ promo_code: 'HALF', refund_wallet_address: REFUND });
  const { databaseFile, output } = world.store;
  const files = [databaseFile, `${databaseFile}-wal`].map((file) => readFileSync(file).toString('latin1'));
  expect(files.join('')).toContain(placed.orderId);
  for (const secret of [REFUND, PHONE, EMAIL, FRIEND]) {
    expect(files.join('')).not.toContain(secret);
    expect(output()).not.toContain(secret);
    expect(JSON.stringify(half)).not.toContain(secret);
  }
});

test('another quantity, voucher or refund address under a used key is other content', async ({ world }) => {
  const draft = mixed();
  const placed = await press(world, draft);
  expect(placed).toMatchObject({ value: { status: 'placed' } });
  for (const other of [
    { ...draft, lines: [{ ...CARDS, quantity: 2 }, TOP_UP, GIFT] },
    { ...draft, coupon: 'HALF' },
    { ...draft, refundAddress: REFUND },
  ]) {
    expect(await press(world, other)).toEqual({ ok: false, problems: [{ code: 'key_reused' }] });
  }
  expect(await press(world, draft)).toEqual(placed);
});

const refusals: [string, Partial<Draft>, Record<string, unknown>][] = [
  [
    'eleven items',
    { lines: [{ ...CARDS, quantity: 10 }, GIFT] },
    { code: 'PRODUCT_COUNT_EXCEEDED', field: 'lines' },
  ],
  [
    'a number of another country',
    { lines: [CARDS, { ...TOP_UP, recipient: '+4915123456789' }, GIFT] },
    { code: 'INVALID_BENEFICIARY_ACCOUNT', field: 'lines.1.recipient' },
  ],
  [
    'no number',
    { lines: [CARDS, { ...TOP_UP, recipient: FRIEND }, GIFT] },
    { code: 'invalid_phone', field: 'lines.1.recipient' },
  ],
  [
    'one number twice',
    { lines: [TOP_UP, { ...TOP_UP, denomination: '25 USD' }] },
    { code: 'MULTIPLE_LIMITED_PRODUCT_SAME_ORDER', field: 'lines' },
  ],
  [
    'a brand that is gone',
    { lines: [CARDS, { ...GIFT, brand: 'nothing' }] },
    { code: 'brand_not_found', field: 'lines.1.brand' },
  ],
  ['an unknown voucher', { coupon: 'NOSUCHCODE' }, { code: 'COUPON_NOT_FOUND', field: 'coupon' }],
  [
    'an address of another network',
    { refundAddress: '0x52908400098527886E0F7030069857D2E4169EE7' },
    { code: 'invalid_refund_address', field: 'refundAddress' },
  ],
];
for (const [what, change, problem] of refusals) {
  test(`${what} is said at its place, and nothing is ordered`, async ({ world }) => {
    const refused = await press(world, mixed(change), newAddress());
    expect(refused).toMatchObject({ ok: false, problems: [expect.objectContaining(problem)] });
    expect(await received(world, 'create')).toEqual([]);
  });
}
