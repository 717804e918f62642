import { type Decimal, decimal, format } from '../decimal';
import { inEuro } from '../payments/rates';
import type { World } from '../world';
import type { Problem } from './coupons';
import type { Order } from './order';
import { bareNumber } from './wire';

export const MAX_PER_ORDER = decimal('2000');
const DAILY = decimal('4000');
const MONTHLY = decimal('5000');

const DAY_MS = 86_400_000;

const euro = (amount: Decimal) => ({ amount: bareNumber(format(amount, 2)), currency: 'EUR' });
const tiers = (unknown: number, known: number, verified: number) => ({
  forNOT_REGISTERED: { amount: unknown, currency: 'EUR' },
  forREGISTERED: { amount: known, currency: 'EUR' },
  forKYC_1: { amount: verified, currency: 'EUR' },
});

/** What a shopper and an address spent counts alike; the higher of the two decides. */
export function spendingProblems(world: World, email: string, ip: string, price: Decimal): Problem[] {
  if (world.faults.current.spendingLimits === 'off') return [];
  const now = world.clock.now();
  const today = (order: Order) => (order.paidAt ?? 0) > now - DAY_MS;
  const month = new Date(now).toISOString().slice(0, 7);
  const thisMonth = (order: Order) =>
    order.paidAt !== undefined && new Date(order.paidAt).toISOString().startsWith(month);
  const byUser = (order: Order) => order.email === email;
  const fromIp = (order: Order) => order.ip === ip;
  const spent = (...tests: ((order: Order) => boolean)[]) =>
    world.orders
      .list()
      .filter((order) => order.state !== 'Refunded' && tests.every((test) => test(order)))
      .reduce((sum, { usdc }) => sum + inEuro(usdc), 0n);

  const [userDay, userMonth] = [spent(byUser, today), spent(byUser, thisMonth)];
  const [ipDay, ipMonth] = [spent(fromIp, today), spent(fromIp, thisMonth)];
  const moreDetails = {
    daily_max: euro(DAILY),
    monthly_max: euro(MONTHLY),
    spent_today_by_user: euro(userDay),
    spent_this_month_by_user: euro(userMonth),
    spent_today_from_ip: euro(ipDay),
    spent_this_month_from_ip: euro(ipMonth),
    order_price_in_currency: euro(price),
    is_user_logged_in: false,
    dailySpendingLimitInfo: tiers(4000, 5000, 10_000),
    monthlySpendingLimitInfo: tiers(5000, 10_000, 30_000),
  };
  const over = (limit: Decimal, ...amounts: Decimal[]) => amounts.some((amount) => amount + price > limit);
  const problems: Problem[] = [];
  if (over(DAILY, userDay, ipDay)) problems.push({ problem: 'DAILY_SPENDING_LIMIT_EXCEEDED', moreDetails });
  if (over(MONTHLY, userMonth, ipMonth)) {
    problems.push({ problem: 'MONTHLY_SPENDING_LIMIT_EXCEEDED', moreDetails });
  }
  return problems;
}
