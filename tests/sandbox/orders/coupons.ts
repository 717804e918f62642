import { type Decimal, round, scalePpm } from '../decimal';
import type { Discount } from './order';

export type Problem = { problem: string; moreDetails?: unknown };

const DISCOUNTS: Record<string, number> = { WELCOME5: 50_000, HALF: 500_000 };

/** Codes that are refused, each for its own reason; any other code is unknown. */
const REFUSALS: Record<string, Problem> = {
  NOT_ACTIVE: { problem: 'COUPON_NOT_ACTIVE' },
  ALREADY_SPENT: { problem: 'COUPON_ALREADY_SPENT' },
  MAX_USAGE_REACHED: { problem: 'COUPON_MAX_USAGE_REACHED' },
  EXPIRED: {
    problem: 'COUPON_EXPIRED',
    moreDetails: { valid_until: '2026-09-30T23:59:59Z', valid_until_pretty: '30 Sep 2026' },
  },
  BELOW_MIN_AMOUNT: { problem: 'COUPON_BELOW_MIN_AMOUNT', moreDetails: { min_order_amount: '5000' } },
  NOT_VALID_FOR_USER: { problem: 'COUPON_NOT_VALID_FOR_USER' },
  NOT_VALID_FOR_CATEGORY: {
    problem: 'COUPON_NOT_VALID_FOR_CATEGORY',
    moreDetails: { valid_categories: ['charity_donations'] },
  },
  NOT_VALID_FOR_KIND: { problem: 'COUPON_NOT_VALID_FOR_KIND', moreDetails: { valid_kinds: ['utility'] } },
  NOT_VALID_FOR_BRAND: {
    problem: 'COUPON_NOT_VALID_FOR_BRAND',
    moreDetails: { valid_brand_names: ['TisBest Charity'] },
  },
  NOT_VALID_FOR_COUNTRY: {
    problem: 'COUPON_NOT_VALID_FOR_COUNTRY',
    moreDetails: { spendable_country_codes: ['FR'] },
  },
  NOT_VALID_FOR_STORE: {
    problem: 'COUPON_NOT_VALID_FOR_STORE',
    moreDetails: { storeRestrictions: ['another-store'] },
  },
  REQUIRES_LOGIN: { problem: 'COUPON_REQUIRES_LOGIN' },
};

/** What a code takes off an amount of coin, or why it takes nothing. */
export function redeem(code: string, before: Decimal, places: number): Discount | Problem {
  const name = code.toUpperCase().replace(/^COUPON_/, '');
  const share = DISCOUNTS[name];
  if (share !== undefined) return { code: name, amount: round(scalePpm(before, share), places, 'down') };
  return REFUSALS[name] ?? { problem: 'COUPON_NOT_FOUND' };
}
