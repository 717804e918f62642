import type { UpstreamProblemCode } from '@/lib/problem';
import { type Facts, figure, limitFacts, symbol, wordsOf } from './facts';

/** Where a refusal belongs, and which of its figures a shopper may read. */
export type Rule = {
  /** A path into the draft; `line` and `recipient` are of the line the upstream means. */
  at?: 'line' | 'recipient' | 'lines' | 'coin' | 'network' | 'email' | 'coupon';
  facts?: (details: Record<string, unknown>) => Facts;
};

const ofLine: Rule = { at: 'line' };
const ofCoupon: Rule = { at: 'coupon' };
const none: Rule = {};

export const RULES: Record<UpstreamProblemCode, Rule> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: {
    at: 'coin',
    facts: ({ minimumAmountCoin, minimumAmountCoinSymbol }) => ({
      min: figure(minimumAmountCoin),
      currency: symbol(minimumAmountCoinSymbol),
    }),
  },
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: {
    at: 'lines',
    facts: ({ max_for_each_purchase }) => ({ max: figure(max_for_each_purchase), currency: 'EUR' }),
  },
  DAILY_SPENDING_LIMIT_EXCEEDED: {
    at: 'lines',
    facts: (details) => limitFacts(details, 'daily_max', ['spent_today_by_user', 'spent_today_from_ip']),
  },
  MONTHLY_SPENDING_LIMIT_EXCEEDED: {
    at: 'lines',
    facts: (details) =>
      limitFacts(details, 'monthly_max', ['spent_this_month_by_user', 'spent_this_month_from_ip']),
  },
  PRODUCT_COUNT_EXCEEDED: {
    at: 'lines',
    facts: ({ max_products_per_order }) => ({ max: figure(max_products_per_order) }),
  },
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: { at: 'lines' },
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: {
    at: 'line',
    facts: ({ max_per_day, exceeding }) => ({ max: figure(max_per_day), exceeding: figure(exceeding) }),
  },
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: ofLine,
  TRANSACTION_LIMIT_EXCEEDED: ofLine,
  NOT_AVAILABLE_PRODUCT: ofLine,
  OUT_OF_STOCK: ofLine,
  NOT_ACTIVE: ofLine,
  INVALID_BENEFICIARY_ACCOUNT: { at: 'recipient' },
  NOT_ALLOWED_PAYMENT_VIA: { at: 'coin' },
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: { at: 'network' },
  LOGIN_REQUIRED: ofLine,
  KYC_MISSING: ofLine,
  KYC_PENDING: ofLine,
  VERIFICATION_REQUIRED: ofLine,
  KYC_MISSING_ON_PAYMENT_PROCESSOR: { at: 'coin' },
  KYC_PENDING_ON_PAYMENT_PROCESSOR: { at: 'coin' },
  KYC_INVALID_ON_PAYMENT_PROCESSOR: { at: 'coin' },
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: { at: 'coin' },
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: { at: 'coin' },
  USER_BLOCKED: { at: 'email' },
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: { at: 'email' },
  EMAIL_NOT_CONFIRMED: { at: 'email' },
  INVALID_EMAIL_DOMAIN: { at: 'email' },
  BLOCKED_COUNTRY: none,
  FULLNAME_MISSING: { at: 'network' },
  SUSPENDED_COIN: { at: 'coin' },
  SUSPENDED_NETWORK: { at: 'network' },
  CANT_SETUP_PAYMENT: none,
  ORDER_CREATE_ERROR: none,
  BAD_REQUEST: none,
  COUPON_NOT_FOUND: ofCoupon,
  COUPON_NOT_ACTIVE: ofCoupon,
  COUPON_ALREADY_SPENT: ofCoupon,
  COUPON_MAX_USAGE_REACHED: ofCoupon,
  COUPON_EXPIRED: {
    at: 'coupon',
    facts: ({ valid_until }) => ({ until: wordsOf('day', valid_until) }),
  },
  COUPON_BELOW_MIN_AMOUNT: {
    at: 'coupon',
    facts: ({ min_order_amount }) => ({ min: figure(min_order_amount) }),
  },
  COUPON_NOT_VALID_FOR_USER: ofCoupon,
  COUPON_NOT_VALID_FOR_CATEGORY: {
    at: 'coupon',
    facts: ({ valid_categories }) => ({ categories: wordsOf('key', valid_categories) }),
  },
  COUPON_NOT_VALID_FOR_KIND: ofCoupon,
  COUPON_NOT_VALID_FOR_BRAND: {
    at: 'coupon',
    facts: ({ valid_brand_names }) => ({ brands: wordsOf('brand', valid_brand_names) }),
  },
  COUPON_NOT_VALID_FOR_COUNTRY: {
    at: 'coupon',
    facts: ({ spendable_country_codes }) => ({ countries: wordsOf('country', spendable_country_codes) }),
  },
  COUPON_NOT_VALID_FOR_STORE: ofCoupon,
  COUPON_REQUIRES_LOGIN: ofCoupon,
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: none,
  LOYALTY_BELOW_MINIMUM: none,
  INSUFFICIENT_LOYALTY_POINTS: none,
  LOYALTY_REDEMPTION_NOT_AVAILABLE: none,
};
