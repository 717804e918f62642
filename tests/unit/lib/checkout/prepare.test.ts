import { expect, test } from '@playwright/test';
import type { DeliveryType } from '@/lib/catalog';
import type { Draft } from '@/lib/checkout';
import { isDearer, type Market, prepare } from '@/lib/checkout/prepare';
import { fail, ok } from '@/lib/result';
import { orderBody } from '@/lib/upstream/wire/order-request';
import { ORDER_ID } from '../orders/world';
import { COINS, DRAFT, FINE, OFFER, ORDER } from './world';

const fine: Market = {
  findProduct: async () => ok(OFFER),
  paymentCoins: async () => ok(COINS),
  validate: async () => ok(FINE),
};
const prepareWith = (market: Partial<Market> = {}, draft: Partial<Draft> = {}) =>
  prepare({ ...ORDER, draft: { ...DRAFT, ...draft }, orderId: ORDER_ID }, { ...fine, ...market });

test('an order that is fine has the body, the total and the lines', async () => {
  const prepared = await prepareWith();
  expect(prepared).toMatchObject({
    ok: true,
    value: {
      total: { amount: '101.48', currency: 'USDC' },
      lines: [{ brand: 'Airbnb', slug: 'airbnb', label: '100 USD', denomination: 'range', value: '100' }],
    },
  });
  expect(prepared.ok && orderBody(prepared.value.request)).toEqual({
    email: 'buyer@example.com',
    user: { email: 'buyer@example.com', has_accepted_newsletter: false },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' },
    deliveries: [
      {
        brand_name: 'Airbnb',
        country_code: 'US',
        denomination: 'range',
        product_value: 100,
        beneficiary_account: 'friend@example.com',
      },
    ],
    lang: 'en',
    acquisition: { utm_source: 'giftframe', utm_content: ORDER_ID },
  });
});

test('the lines that are shown and kept say nothing of who gets them', async () => {
  const prepared = await prepareWith();
  expect(JSON.stringify(prepared.ok && prepared.value.lines)).not.toContain('@');
});

test('every line is asked for anew, verbatim, in the coin that will be paid', async () => {
  const asked: unknown[] = [];
  const findProduct: Market['findProduct'] = async (request) => {
    asked.push(request);
    return ok(OFFER);
  };
  await prepareWith({ findProduct });
  expect(asked).toEqual([
    { brand: 'airbnb', country: 'US', denomination: 'range', value: '100', coin: 'USDC' },
  ]);
});

test('lines of one product are asked for together, and each item is delivered by itself', async () => {
  const asked: string[] = [];
  const findProduct: Market['findProduct'] = async ({ brand, value }) => {
    asked.push(`${brand} ${value}`);
    return ok({ ...OFFER, value: value ?? '' });
  };
  const [line] = DRAFT.lines;
  if (!line) throw new Error('a draft without lines');
  const lines = [
    { ...line, quantity: 2 },
    { ...line, recipient: 'sister@example.com' },
    { ...line, value: '50' },
  ];
  const prepared = await prepareWith({ findProduct }, { lines });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  expect(asked).toEqual(['airbnb 100', 'airbnb 50']);
  const { request, asked: sent, lines: shown } = prepared.value;
  expect(request.deliveries.map(({ value, beneficiary }) => `${value} ${beneficiary}`)).toEqual([
    '100 friend@example.com',
    '100 friend@example.com',
    '100 sister@example.com',
    '50 friend@example.com',
  ]);
  expect(shown.map(({ value }) => value)).toEqual(['100', '100', '100', '50']);
  expect(sent).toHaveLength(3);
});

test('a refusal of one delivery stands at the line it came from', async () => {
  const [line] = DRAFT.lines;
  const lines = line
    ? [
        { ...line, quantity: 3 },
        { ...line, recipient: 'sister@example.com' },
      ]
    : [];
  const delivery = {
    deliverable: {
      brand_name: 'Airbnb',
      denomination: 'range',
      product_value: 100,
      beneficiary_account: 'sister@example.com',
    },
  };
  const validate: Market['validate'] = async () =>
    ok({ ...FINE, problems: [{ code: 'OUT_OF_STOCK', details: { delivery } }] });
  expect(await prepareWith({ validate }, { lines })).toMatchObject({
    ok: false,
    problems: [{ code: 'OUT_OF_STOCK', field: 'lines.1.denomination' }],
  });
});

test('a voucher code goes along, and one that does nothing is said before anything is ordered', async () => {
  const sent: unknown[] = [];
  const answer = (figures: object) => async (request: object) => {
    sent.push(request);
    return ok({ ...FINE, figures: { ...FINE.figures, ...figures } }) as Awaited<
      ReturnType<Market['validate']>
    >;
  };
  const cheaper = answer({ coin_amount: '96.40', coupon_code: 'WELCOME5' });
  expect(await prepareWith({ validate: cheaper }, { coupon: 'WELCOME5' })).toMatchObject({
    value: { total: { amount: '96.40' }, request: { coupon: 'WELCOME5' } },
  });
  expect(sent).toMatchObject([{ coupon: 'WELCOME5' }]);
  expect(await prepareWith({ validate: answer({}) }, { coupon: 'NOTHING' })).toEqual({
    ok: false,
    problems: [{ code: 'COUPON_NOT_FOUND', field: 'coupon' }],
  });
});

const SOLANA = '7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs';
for (const [refundAddress, code] of [
  [SOLANA, null],
  ['0x52908400098527886E0F7030069857D2E4169EE7', 'invalid_refund_address'],
  ['nowhere', 'invalid_refund_address'],
  ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 'contract_refund_address'],
  ['11111111111111111111111111111111', 'system_refund_address'],
] as const) {
  test(`${refundAddress} ${code ? 'cannot' : 'can'} take a refund on Solana`, async () => {
    const prepared = await prepareWith({}, { refundAddress });
    expect(prepared).toMatchObject(
      code ? { problems: [{ code, field: 'refundAddress' }] } : { value: { request: { refundAddress } } },
    );
  });
}

test('what is wrong with a line stands at that line', async () => {
  const findProduct: Market['findProduct'] = async ({ brand }) =>
    brand === 'airbnb'
      ? ok(OFFER)
      : fail({ code: 'amount_not_offered', field: 'value', facts: { min: '50' } });
  const [line] = DRAFT.lines;
  const lines = line ? [line, { ...line, brand: 'other' }] : [];
  expect(await prepareWith({ findProduct }, { lines })).toEqual({
    ok: false,
    problems: [{ code: 'amount_not_offered', field: 'lines.1.value', facts: { min: '50' } }],
  });
});

const recipients: [DeliveryType, string, string | null][] = [
  ['by_email', 'friend@example.com', null],
  ['by_email', '+14155551234', 'invalid_email'],
  ['by_phone', '+14155551234', null],
  ['by_phone', 'friend@example.com', 'invalid_phone'],
  ['by_phone', '0151 23456789', 'invalid_phone'],
  ['by_account', 'player#1234', null],
];
for (const [deliveryType, recipient, code] of recipients) {
  test(`${recipient} ${code ? 'cannot' : 'can'} receive what is delivered ${deliveryType}`, async () => {
    const findProduct: Market['findProduct'] = async () => ok({ ...OFFER, deliveryType });
    const lines = DRAFT.lines.map((line) => ({ ...line, recipient }));
    const prepared = await prepareWith({ findProduct }, { lines });
    const problems = prepared.ok ? null : prepared.problems;
    expect(problems).toEqual(code && [{ code, field: 'lines.0.recipient' }]);
  });
}

const payments: [Partial<Draft>, object][] = [
  [{ coin: 'DOGE' }, { code: 'payment_method_unavailable', field: 'coin' }],
  [{ coin: 'USDT' }, { code: 'SUSPENDED_COIN', field: 'coin' }],
  [{ network: 'solana' }, { code: 'payment_method_unavailable', field: 'network' }],
  [{ network: 'Base' }, { code: 'SUSPENDED_NETWORK', field: 'network' }],
];
for (const [draft, problem] of payments) {
  test(`${JSON.stringify(draft)} is not offered now: ${JSON.stringify(problem)}`, async () => {
    let hasValidated = false;
    const validate: Market['validate'] = async () => {
      hasValidated = true;
      return ok(FINE);
    };
    expect(await prepareWith({ validate }, draft)).toEqual({ ok: false, problems: [problem] });
    expect(hasValidated).toBe(false);
  });
}

test('only an amount above zero in the right coin, and no problem, is a yes', async () => {
  const said = (figures: object | null) => async () =>
    ok({ problems: [], figures: figures && { ...FINE.figures, ...figures } }) as Awaited<
      ReturnType<Market['validate']>
    >;
  for (const figures of [
    null,
    { coin_amount: null },
    { coin_amount: '0' },
    { coin_amount: '0.00' },
    { coin: 'USDT' },
  ]) {
    expect(await prepareWith({ validate: said(figures) })).toEqual({
      ok: false,
      problems: [{ code: 'upstream_rejected' }],
    });
  }
  const refused = async () => ok({ ...FINE, problems: [{ code: 'OUT_OF_STOCK', details: null }] });
  expect(await prepareWith({ validate: refused })).toMatchObject({
    ok: false,
    problems: [{ code: 'OUT_OF_STOCK' }],
  });
});

test('an upstream that cannot be reached is said once, however many asked it', async () => {
  const down = async () => fail({ code: 'upstream_unreachable' });
  expect(await prepareWith({ findProduct: down, paymentCoins: down })).toEqual({
    ok: false,
    problems: [{ code: 'upstream_unreachable' }],
  });
});

test('up to half a percent more is no reason to ask again, anything above is', () => {
  const usdc = (amount: string) => ({ amount, currency: 'USDC' });
  expect(isDearer(usdc('100.5'), usdc('100'))).toBe(false);
  expect(isDearer(usdc('100.500001'), usdc('100'))).toBe(true);
  expect(isDearer(usdc('50'), usdc('100'))).toBe(false);
  expect(isDearer(usdc('0.00000001'), usdc('0'))).toBe(true);
  expect(isDearer(usdc('0.123456789012345678901'), usdc('0.123456789012345678901'))).toBe(false);
  expect(isDearer(usdc('1'), { amount: '1', currency: 'BTC' })).toBe(true);
});
