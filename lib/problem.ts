import { listOf, number, type Of, object, oneOf, orNothing, type Shape, text } from './shape';

/** What the upstream may refuse an order for, in its own spelling. */
export const UPSTREAM_PROBLEM_CODES = [
  'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
  'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED',
  'DAILY_SPENDING_LIMIT_EXCEEDED',
  'MONTHLY_SPENDING_LIMIT_EXCEEDED',
  'PRODUCT_COUNT_EXCEEDED',
  'MULTIPLE_LIMITED_PRODUCT_SAME_ORDER',
  'MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED',
  'MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED',
  'TRANSACTION_LIMIT_EXCEEDED',
  'NOT_AVAILABLE_PRODUCT',
  'OUT_OF_STOCK',
  'NOT_ACTIVE',
  'INVALID_BENEFICIARY_ACCOUNT',
  'NOT_ALLOWED_PAYMENT_VIA',
  'UNSUPPORTED_PROTOCOL_COIN_COMBINATION',
  'LOGIN_REQUIRED',
  'KYC_MISSING',
  'KYC_PENDING',
  'VERIFICATION_REQUIRED',
  'KYC_MISSING_ON_PAYMENT_PROCESSOR',
  'KYC_PENDING_ON_PAYMENT_PROCESSOR',
  'KYC_INVALID_ON_PAYMENT_PROCESSOR',
  'KYC_DECLINED_ON_PAYMENT_PROCESSOR',
  'PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL',
  'USER_BLOCKED',
  'USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR',
  'EMAIL_NOT_CONFIRMED',
  'INVALID_EMAIL_DOMAIN',
  'BLOCKED_COUNTRY',
  'FULLNAME_MISSING',
  'SUSPENDED_COIN',
  'SUSPENDED_NETWORK',
  'CANT_SETUP_PAYMENT',
  'ORDER_CREATE_ERROR',
  'BAD_REQUEST',
  'COUPON_NOT_FOUND',
  'COUPON_NOT_ACTIVE',
  'COUPON_ALREADY_SPENT',
  'COUPON_MAX_USAGE_REACHED',
  'COUPON_EXPIRED',
  'COUPON_BELOW_MIN_AMOUNT',
  'COUPON_NOT_VALID_FOR_USER',
  'COUPON_NOT_VALID_FOR_CATEGORY',
  'COUPON_NOT_VALID_FOR_KIND',
  'COUPON_NOT_VALID_FOR_BRAND',
  'COUPON_NOT_VALID_FOR_COUNTRY',
  'COUPON_NOT_VALID_FOR_STORE',
  'COUPON_REQUIRES_LOGIN',
  'LOYALTY_NOT_AVAILABLE_FOR_ORDER',
  'LOYALTY_BELOW_MINIMUM',
  'INSUFFICIENT_LOYALTY_POINTS',
  'LOYALTY_REDEMPTION_NOT_AVAILABLE',
] as const;

/** What this shop itself may refuse. */
export const OWN_PROBLEM_CODES = [
  'invalid_input',
  'invalid_email',
  'invalid_phone',
  'missing_email',
  'missing_recipient',
  'missing_phone',
  'missing_account',
  'invalid_refund_address',
  'contract_refund_address',
  'system_refund_address',
  'terms_not_accepted',
  'amount_not_offered',
  'price_moved',
  'brand_not_found',
  'order_not_found',
  'order_access_ended',
  'payment_method_unavailable',
  'key_reused',
  'too_many_orders',
  'too_many_open_orders',
  'too_many_requests',
  'order_in_progress',
  'order_outcome_unknown',
  'orders_unavailable',
  'upstream_unreachable',
  'upstream_unreadable',
  'upstream_rejected',
  'upstream_busy',
] as const;

export type UpstreamProblemCode = (typeof UPSTREAM_PROBLEM_CODES)[number];
export type ProblemCode = UpstreamProblemCode | (typeof OWN_PROBLEM_CODES)[number];

const problemCode: Shape<ProblemCode> = oneOf(...UPSTREAM_PROBLEM_CODES, ...OWN_PROBLEM_CODES);

/**
 * One reason, for the shopper. `field` is a path into the draft (`email`, `lines.0.recipient`, `coin`);
 * `retryAfter` is in seconds; `facts` are figures and names for the words, as plain strings; `payWith` are the coins and
 * networks (our names for them) that would do.
 */
export type Problem = Of<typeof isProblem>;
export const isProblem = object({
  code: problemCode,
  field: orNothing(text),
  retryAfter: orNothing(number),
  facts: orNothing(isFacts),
  payWith: orNothing(listOf(object({ coin: text, network: text }))),
});

function isFacts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every(text);
}

/** What a quote's problem is in a draft: at that line, unless it is about the coin, which all lines share. */
export const atLine = (problem: Problem, place: number): Problem =>
  problem.field && problem.field !== 'coin'
    ? { ...problem, field: `lines.${place}.${problem.field}` }
    : problem;

export type Problems = readonly [Problem, ...Problem[]];

type Issue = { path: readonly PropertyKey[]; message?: string };

/** A rejected input, one problem per offending field. A schema's message that is a problem code is that problem. */
export function problemsOf({ issues }: { issues: readonly Issue[] }): Problems {
  const problems = issues.map(({ path, message }): Problem => {
    const code = problemCode(message) ? message : 'invalid_input';
    return { code, field: path.map(String).join('.') };
  });
  const [first, ...rest] = [...new Map(problems.map((problem) => [problem.field, problem])).values()];
  return [first ?? { code: 'invalid_input' }, ...rest];
}
