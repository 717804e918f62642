import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { problemsFromWire, type SentLine } from '@/lib/checkout/problems';
import { UPSTREAM_PROBLEM_CODES, type UpstreamProblemCode } from '@/lib/problem';
import { wireProblemsOf } from '@/lib/upstream/problems';
import '../orders/world';

const AIRBNB: SentLine = {
  brand: 'Airbnb',
  country: 'US',
  denomination: 'range',
  value: '100',
  recipient: 'buyer@example.com',
};
const STEAM: SentLine = {
  brand: 'Steam',
  country: 'US',
  denomination: '20 USD',
  recipient: 'friend@example.com',
};

const echo = ({ brand, country, denomination, value, recipient }: SentLine) => ({
  kind: 'giftcard',
  deliverable: {
    brand_name: brand,
    country_code: country,
    denomination,
    ...(value && { product_value: JSON.parse(value) }),
    beneficiary_account: recipient,
  },
});

/** Where each code belongs when the second of two lines is meant, and the facts that come with it. */
const OF_LINE = 'lines.1.denomination';
const brand = { brand: 'Steam' };
const limits = {
  daily_max: { amount: 4000, currency: 'EUR' },
  monthly_max: { amount: 5000, currency: 'EUR' },
  spent_today_by_user: { amount: 0, currency: 'EUR' },
  spent_this_month_by_user: { amount: 310, currency: 'EUR' },
  spent_today_from_ip: { amount: 3950.5, currency: 'EUR' },
  spent_this_month_from_ip: { amount: 4720, currency: 'EUR' },
  order_price_in_currency: { amount: 87.21, currency: 'EUR' },
};
type Expected = {
  field?: string;
  details?: object;
  facts?: Record<string, string>;
  payWith?: { coin: string; network: string }[];
};
const delivery = { delivery: echo(STEAM) };
const deliveries = { deliveries: [echo(STEAM)] };
const nowhere: Expected = {};
const ofCoupon: Expected = { field: 'coupon' };

const TABLE: Record<UpstreamProblemCode, Expected> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: {
    field: 'coin',
    details: {
      threshold: '0.562099175481640',
      minimumAmountCoinSymbol: 'USDC',
      minimumAmountUSD: '0.56',
      minimumAmountCoin: '0.57',
    },
    facts: { min: '0.57', currency: 'USDC' },
  },
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: {
    field: 'lines',
    details: { max_for_each_purchase: '2000' },
    facts: { max: '2000', currency: 'EUR' },
  },
  DAILY_SPENDING_LIMIT_EXCEEDED: {
    field: 'lines',
    details: limits,
    facts: { max: '4000', left: '49.5', price: '87.21', currency: 'EUR' },
  },
  MONTHLY_SPENDING_LIMIT_EXCEEDED: {
    field: 'lines',
    details: limits,
    facts: { max: '5000', left: '280', price: '87.21', currency: 'EUR' },
  },
  PRODUCT_COUNT_EXCEEDED: { field: 'lines', details: { max_products_per_order: 10 }, facts: { max: '10' } },
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: { field: 'lines' },
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: {
    field: 'lines',
    details: { why: 'text', max_per_day: 3, exceeding: 1 },
    facts: { max: '3', exceeding: '1' },
  },
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: { field: 'lines' },
  TRANSACTION_LIMIT_EXCEEDED: {
    field: OF_LINE,
    details: { ...deliveries, declined_reason: 'text' },
    facts: brand,
  },
  NOT_AVAILABLE_PRODUCT: { field: OF_LINE, details: delivery, facts: brand },
  OUT_OF_STOCK: { field: OF_LINE, details: deliveries, facts: brand },
  NOT_ACTIVE: { field: OF_LINE, details: delivery, facts: brand },
  INVALID_BENEFICIARY_ACCOUNT: { field: 'lines.1.recipient', details: delivery, facts: brand },
  NOT_ALLOWED_PAYMENT_VIA: {
    field: 'coin',
    details: { paymentVia: 'USER_WALLET', allowedKinds: ['giftcard'] },
  },
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: {
    field: 'network',
    details: {
      ...deliveries,
      supported_protocol_coin_combo: [
        { protocol: 'ARBITRUM_LIKE', coin: 'USDC' },
        { protocol: 'LIGHTNING_LIKE', coin: 'BTC' },
        { protocol: '<script>_LIKE', coin: 'BTC' },
      ],
    },
    facts: brand,
    payWith: [
      { coin: 'USDC', network: 'arbitrum' },
      { coin: 'BTC', network: 'lightning' },
    ],
  },
  LOGIN_REQUIRED: { field: OF_LINE, details: deliveries, facts: brand },
  KYC_MISSING: { field: OF_LINE, details: delivery, facts: brand },
  KYC_PENDING: { field: OF_LINE, details: delivery, facts: brand },
  VERIFICATION_REQUIRED: { field: OF_LINE, details: delivery, facts: brand },
  KYC_MISSING_ON_PAYMENT_PROCESSOR: { field: 'coin' },
  KYC_PENDING_ON_PAYMENT_PROCESSOR: { field: 'coin' },
  KYC_INVALID_ON_PAYMENT_PROCESSOR: { field: 'coin' },
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: { field: 'coin', details: { declined_reason: 'text' } },
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: { field: 'coin' },
  USER_BLOCKED: { field: 'email' },
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: { field: 'email' },
  EMAIL_NOT_CONFIRMED: { field: 'email' },
  INVALID_EMAIL_DOMAIN: { field: 'email' },
  BLOCKED_COUNTRY: nowhere,
  FULLNAME_MISSING: { field: 'network' },
  SUSPENDED_COIN: { field: 'coin', details: { coin: 'USDT' } },
  SUSPENDED_NETWORK: { field: 'network', details: { coin: 'USDT' } },
  CANT_SETUP_PAYMENT: nowhere,
  ORDER_CREATE_ERROR: nowhere,
  BAD_REQUEST: nowhere,
  COUPON_NOT_FOUND: ofCoupon,
  COUPON_NOT_ACTIVE: ofCoupon,
  COUPON_ALREADY_SPENT: ofCoupon,
  COUPON_MAX_USAGE_REACHED: ofCoupon,
  COUPON_EXPIRED: {
    field: 'coupon',
    details: { valid_until: '2026-09-30T23:59:59Z', valid_until_pretty: '30 Sep 2026' },
    facts: { until: '2026-09-30' },
  },
  COUPON_BELOW_MIN_AMOUNT: { field: 'coupon', details: { min_order_amount: '10' }, facts: { min: '10' } },
  COUPON_NOT_VALID_FOR_USER: ofCoupon,
  COUPON_NOT_VALID_FOR_CATEGORY: {
    field: 'coupon',
    details: { valid_categories: ['games', '<b>', 7, 'e-money'] },
    facts: { categories: 'games\ne-money' },
  },
  COUPON_NOT_VALID_FOR_KIND: ofCoupon,
  COUPON_NOT_VALID_FOR_BRAND: {
    field: 'coupon',
    details: { valid_brand_names: ['H&M', 'Uber Eats', 'a <script>', 'https://example.com'] },
    facts: { brands: 'H&M\nUber Eats' },
  },
  COUPON_NOT_VALID_FOR_COUNTRY: {
    field: 'coupon',
    details: { spendable_country_codes: ['FR', 'Narnia'] },
    facts: { countries: 'FR' },
  },
  COUPON_NOT_VALID_FOR_STORE: ofCoupon,
  COUPON_REQUIRES_LOGIN: ofCoupon,
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: nowhere,
  LOYALTY_BELOW_MINIMUM: { details: { minimum_points: 100, available_points: 1 } },
  INSUFFICIENT_LOYALTY_POINTS: nowhere,
  LOYALTY_REDEMPTION_NOT_AVAILABLE: nowhere,
};

for (const code of UPSTREAM_PROBLEM_CODES) {
  test(`${code} stands where it belongs, with its figures, in both forms of the wire`, () => {
    const { details, ...expectation } = TABLE[code];
    const expected = [{ code, ...expectation }];
    const listed = wireProblemsOf({ problems: [{ problem: code, moreDetails: details }] });
    const refused = wireProblemsOf({ status: 422, detail: code, moreDetails: details });
    expect(problemsFromWire(listed, [AIRBNB, STEAM])).toEqual(expected);
    expect(problemsFromWire(refused, [AIRBNB, STEAM])).toEqual(expected);
  });
}

test('three problems at once keep their three fields', () => {
  const example = JSON.parse(readFileSync('tests/fixtures/wire/validation_problems.json', 'utf8'));
  const sent = { ...AIRBNB, value: '5000', recipient: 'not-an-email' };
  expect(problemsFromWire(wireProblemsOf(example), [STEAM, sent])).toEqual([
    { code: 'INVALID_BENEFICIARY_ACCOUNT', field: 'lines.1.recipient', facts: { brand: 'Airbnb' } },
    { code: 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED', field: 'lines', facts: { max: '2000', currency: 'EUR' } },
    { code: 'COUPON_EXPIRED', field: 'coupon', facts: { until: '2026-09-30' } },
  ]);
});

test('a problem of several lines stands at each of them, and twice the same stands once', () => {
  const both = { problem: 'OUT_OF_STOCK', moreDetails: { deliveries: [echo(STEAM), echo(AIRBNB)] } };
  const problems = problemsFromWire(wireProblemsOf({ problems: [both, both] }), [AIRBNB, STEAM]);
  expect(problems.map(({ field }) => field)).toEqual(['lines.1.denomination', 'lines.0.denomination']);
});

test('of one line alone it is that line, whatever the echo says', () => {
  const other = wireProblemsOf({ status: 422, detail: 'OUT_OF_STOCK' });
  expect(problemsFromWire(other, [STEAM])[0].field).toBe('lines.0.denomination');
});

test('codes we do not know, and none at all, are one plain refusal', () => {
  for (const body of [
    { status: 422, detail: 'SOMETHING_NEW' },
    { message: 'Sorry, <b>no</b>' },
    {},
    null,
    'text',
  ]) {
    expect(problemsFromWire(wireProblemsOf(body), [STEAM])).toEqual([{ code: 'upstream_rejected' }]);
  }
});

test('no text of the upstream becomes a fact', () => {
  const details = {
    max_for_each_purchase: 'call +1 555 0100',
    minimumAmountCoin: '1e9',
    minimumAmountCoinSymbol: '<b>USDC</b>',
    supported_protocol_coin_combo: 'none',
    daily_max: 'all',
    max_per_day: { toString: 'x' },
  };
  for (const code of UPSTREAM_PROBLEM_CODES) {
    const [{ facts = {} }] = problemsFromWire([{ code, details }], [AIRBNB, STEAM]);
    const { currency, ...others } = facts;
    expect(others).toEqual({});
    expect(currency ?? 'EUR').toBe('EUR');
  }
});
