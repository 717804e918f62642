import { expect } from '@playwright/test';
import { AIRBNB, type Answer, type Body, type Change, STEAM, TOP_UP, test } from '../support';

const problemsOf = ({ body }: Answer) => (body.problems as Body[]).map(({ problem }) => problem);

/** What is asked, and every problem a validation names for it. */
const VALIDATIONS: [string, Change, string[]][] = [
  ['nothing wrong', {}, []],
  ['a range amount as text', { deliveries: [{ ...AIRBNB, product_value: '100' }] }, []],
  ['a brand nobody knows', { deliveries: [{ ...STEAM, brand_name: 'Nobody' }] }, ['NOT_AVAILABLE_PRODUCT']],
  [
    'a brand in other letters',
    { deliveries: [{ ...STEAM, brand_name: 'steam' }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'a brand of another country',
    { deliveries: [{ ...STEAM, country_code: 'FR' }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'a denomination rebuilt',
    { deliveries: [{ ...STEAM, denomination: '20USD' }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'a range asked for as an amount',
    { deliveries: [{ ...AIRBNB, denomination: '100 USD' }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'an amount below the range',
    { deliveries: [{ ...AIRBNB, product_value: 49 }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'an amount above the range',
    { deliveries: [{ ...AIRBNB, product_value: 501 }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'an amount between the steps',
    { deliveries: [{ ...AIRBNB, product_value: 50.5 }] },
    ['NOT_AVAILABLE_PRODUCT'],
  ],
  [
    'a card that is sold out',
    { deliveries: [{ ...STEAM, brand_name: 'Wine.com', denomination: '50 USD' }] },
    ['OUT_OF_STOCK'],
  ],
  [
    'a denomination that is sold out',
    { deliveries: [{ ...STEAM, brand_name: 'PlayStation Store', denomination: '75 USD' }] },
    ['OUT_OF_STOCK'],
  ],
  [
    'a card that is paused',
    { deliveries: [{ ...AIRBNB, brand_name: 'Carnival Cruise Line' }] },
    ['NOT_ACTIVE'],
  ],
  [
    'no e-mail to deliver to',
    { deliveries: [{ ...STEAM, beneficiary_account: 'ada@' }] },
    ['INVALID_BENEFICIARY_ACCOUNT'],
  ],
  [
    'a phone of another country',
    { deliveries: [{ ...TOP_UP, beneficiary_account: '+4915112345678' }] },
    ['INVALID_BENEFICIARY_ACCOUNT'],
  ],
  [
    'a phone without its country',
    { deliveries: [{ ...TOP_UP, beneficiary_account: '4155551234' }] },
    ['INVALID_BENEFICIARY_ACCOUNT'],
  ],
  [
    'two top-ups for one number',
    { deliveries: [TOP_UP, { ...TOP_UP, denomination: '25 USD' }] },
    ['MULTIPLE_LIMITED_PRODUCT_SAME_ORDER'],
  ],
  ['eleven lines', { deliveries: Array.from({ length: 11 }, () => STEAM) }, ['PRODUCT_COUNT_EXCEEDED']],
  [
    'more than 2000 euro',
    { deliveries: Array.from({ length: 5 }, () => ({ ...AIRBNB, product_value: 500 })) },
    ['MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED'],
  ],
  [
    'less than the network takes',
    { network: 'ETH Mainnet', deliveries: [{ ...STEAM, brand_name: 'Amazon.com', denomination: '5 USD' }] },
    ['AMOUNT_LESS_THEN_MINIMUM_ALLOWED'],
  ],
  ['a via that is not ours', { via: 'KUCOIN_PAY' }, ['NOT_ALLOWED_PAYMENT_VIA']],
  ['a network by its alias', { network: 'Polygon' }, ['UNSUPPORTED_PROTOCOL_COIN_COMBINATION']],
  ['a mail domain that takes no mail', { email: 'ada@nobody.invalid' }, ['INVALID_EMAIL_DOMAIN']],
  [
    'several things at once',
    {
      promo: 'EXPIRED',
      via: 'GATE_PAY',
      deliveries: [
        { ...STEAM, beneficiary_account: 'ada' },
        { ...STEAM, brand_name: 'Nobody' },
      ],
    },
    ['INVALID_BENEFICIARY_ACCOUNT', 'NOT_AVAILABLE_PRODUCT', 'NOT_ALLOWED_PAYMENT_VIA', 'COUPON_EXPIRED'],
  ],
];

for (const [name, change, problems] of VALIDATIONS) {
  test(`a validation with ${name} answers 200 and names ${problems.join(', ') || 'no problem'}`, async ({
    world,
  }) => {
    const answer = await world.validate(change);
    expect(answer.status).toBe(200);
    expect(problemsOf(answer)).toEqual(problems);
  });

  test(`creating with ${name} ${problems.length > 0 ? `is refused with ${problems[0]}` : 'makes an order'}`, async ({
    world,
  }) => {
    const { status, body } = await world.create(change);
    expect(status).toBe(problems.length > 0 ? 422 : 201);
    if (problems.length > 0) expect(body).toMatchObject({ status: 422, detail: problems[0] });
  });
}

const COUPONS = [
  'NOT_FOUND',
  'NOT_ACTIVE',
  'ALREADY_SPENT',
  'MAX_USAGE_REACHED',
  'EXPIRED',
  'BELOW_MIN_AMOUNT',
  'NOT_VALID_FOR_USER',
  'NOT_VALID_FOR_CATEGORY',
  'NOT_VALID_FOR_KIND',
  'NOT_VALID_FOR_BRAND',
  'NOT_VALID_FOR_COUNTRY',
  'NOT_VALID_FOR_STORE',
  'REQUIRES_LOGIN',
];

test('each of the thirteen coupon outcomes has a code of its name', async ({ world }) => {
  for (const outcome of COUPONS) {
    const answer = await world.validate({ promo: outcome });
    expect(problemsOf(answer)).toEqual([`COUPON_${outcome}`]);
    expect(answer.body.coin_amount, 'the price is told all the same').toBe('21.43');
  }
});

test('a coupon that is good lowers what is to pay, and the summary says by how much', async ({ world }) => {
  const { body } = await world.validate({ promo: 'welcome5' });
  expect(body).toMatchObject({
    coin_amount: '20.36',
    original_coin_amount: '21.43',
    coupon_code: 'WELCOME5',
    problems: [],
    summary: {
      coin_amount_before_discount: '21.43',
      coin_amount_after_discount: '20.36',
      coin_amount_to_pay_via_coupon: '1.07',
    },
  });
});

const MALFORMED: [string, unknown][] = [
  ['payment.coin', { payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'XRP', network: 'Solana' } }],
  [
    'payment.type',
    { payment: { type: 'card', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' } },
  ],
  ['payment', { payment: null }],
  ['deliveries', { deliveries: [] }],
  ['deliveries[0]', { deliveries: ['Steam'] }],
  ['deliveries[0].brand_name', { deliveries: [{ ...STEAM, brand_name: 7 }] }],
  ['deliveries[0].product_value', { deliveries: [{ ...AIRBNB, product_value: '1e2' }] }],
  ['deliveries[0].beneficiary_account', { deliveries: [{ ...STEAM, beneficiary_account: undefined }] }],
  ['promo_code', { promo_code: 5 }],
];

test('what is missing or malformed is a 400 that names the field', async ({ world }) => {
  const good = {
    email: 'ada@example.com',
    user: { email: 'ada@example.com' },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' },
    deliveries: [STEAM],
  };
  for (const [field, change] of MALFORMED) {
    for (const path of ['/v5/orders/validations', '/v5/orders']) {
      const { status, body } = await world.post(path, { ...good, ...(change as object) });
      expect(status, `${path} ${field}`).toBe(400);
      const named = field === 'EMAIL' ? expect.stringMatching(/email$/) : field;
      expect(body).toMatchObject({ detail: 'BAD_REQUEST', moreDetails: { field: named } });
    }
  }
  const { user, ...withoutUser } = good;
  expect((await world.post('/v5/orders', withoutUser)).body.moreDetails).toEqual({ field: 'user.email' });
  expect((await world.post('/v5/orders/validations', withoutUser)).status).toBe(200);
  expect(user.email).toBe(good.email);
});

test('bodies that are no JSON or too large are refused before anything else', async ({ world }) => {
  expect(await world.post('/v5/orders', '{"user":')).toMatchObject({
    status: 400,
    body: { detail: 'BAD_REQUEST' },
  });
  expect((await world.post('/v5/orders', JSON.stringify('x'.repeat(1_100_000)))).status).toBe(413);
});

test('unknown routes and methods are 404 with a problem', async ({ world }) => {
  const order = await world.order();
  for (const [method, path] of [
    ['GET', '/v9/nothing'],
    ['PATCH', `/v5/orders/${order.order_id}`],
    ['PUT', `/v5/orders/${order.order_id}`],
    ['DELETE', '/v2/brands'],
    ['GET', '/v5/orders/%E0%A4%A'],
  ]) {
    const answer = await fetch(world.url + path, { method: method ?? 'GET' });
    expect(answer.status, `${method} ${path}`).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404 });
  }
});
