import type { UpstreamProblemCode } from '@/lib/problem';
import { combinationsOf, type Facts, figure, limitFacts, symbol } from './facts';

/** Where a refusal belongs, and which of its figures a shopper may read. */
export type Rule = {
  /** A path into the draft; `line` and `recipient` are of the line the upstream means. */
  at?: 'line' | 'recipient' | 'lines' | 'coin' | 'network' | 'email';
  facts?: (details: Record<string, unknown>) => Facts;
};

const ofLine: Rule = { at: 'line' };
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
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: {
    at: 'network',
    facts: (details) => ({ offers: combinationsOf(details) }),
  },
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
  COUPON_NOT_FOUND: none,
  COUPON_NOT_ACTIVE: none,
  COUPON_ALREADY_SPENT: none,
  COUPON_MAX_USAGE_REACHED: none,
  COUPON_EXPIRED: none,
  COUPON_BELOW_MIN_AMOUNT: none,
  COUPON_NOT_VALID_FOR_USER: none,
  COUPON_NOT_VALID_FOR_CATEGORY: none,
  COUPON_NOT_VALID_FOR_KIND: none,
  COUPON_NOT_VALID_FOR_BRAND: none,
  COUPON_NOT_VALID_FOR_COUNTRY: none,
  COUPON_NOT_VALID_FOR_STORE: none,
  COUPON_REQUIRES_LOGIN: none,
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: none,
  LOYALTY_BELOW_MINIMUM: none,
  INSUFFICIENT_LOYALTY_POINTS: none,
  LOYALTY_REDEMPTION_NOT_AVAILABLE: none,
};
