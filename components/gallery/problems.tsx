import { useProblemText } from '@/components/payment/use-problem-text';
import { Notice } from '@/components/ui/notice';
import { OWN_PROBLEM_CODES, type Problem, type ProblemCode, UPSTREAM_PROBLEM_CODES } from '@/lib/problem';

const limits = { left: '49.5', price: '87.21', max: '4000', currency: 'EUR' };

/** What comes with a code that has more words when it has figures. */
const WITH: Partial<Record<ProblemCode, Omit<Problem, 'code'>>> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: { facts: { min: '0.57', currency: 'USDC' } },
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: { facts: { max: '2000', currency: 'EUR' } },
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: { facts: { max: '3' } },
  PRODUCT_COUNT_EXCEEDED: { facts: { max: '10' } },
  DAILY_SPENDING_LIMIT_EXCEEDED: { facts: limits },
  MONTHLY_SPENDING_LIMIT_EXCEEDED: { facts: limits },
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: {
    payWith: [
      { coin: 'USDC', network: 'arbitrum' },
      { coin: 'BTC', network: 'lightning' },
    ],
  },
  COUPON_EXPIRED: { facts: { until: '2026-09-30' } },
  COUPON_BELOW_MIN_AMOUNT: { facts: { min: '50' } },
  COUPON_NOT_VALID_FOR_CATEGORY: { facts: { categories: 'games\ne-money' } },
  COUPON_NOT_VALID_FOR_BRAND: { facts: { brands: 'Steam\nUber Eats' } },
  COUPON_NOT_VALID_FOR_COUNTRY: { facts: { countries: 'FR\nIT' } },
  upstream_busy: { retryAfter: 30 },
  too_many_orders: { retryAfter: 400 },
};

/** Every reason for which an order may be refused, with its figures where it has some. */
export function Problems() {
  const text = useProblemText();
  return (
    <ul className="mt-10 grid gap-4 xl:grid-cols-2">
      {[...UPSTREAM_PROBLEM_CODES, ...OWN_PROBLEM_CODES].map((code) => (
        <li key={code} id={`problem-${code}`} className="min-w-0 max-w-140 space-y-1">
          <p lang="en" className="break-words font-mono text-ink-2 text-sm">
            {code}
          </p>
          <Notice tone="danger">
            <p>{text({ code, ...WITH[code] })}</p>
            {WITH[code] && <p className="mt-1">{text({ code })}</p>}
          </Notice>
        </li>
      ))}
    </ul>
  );
}
