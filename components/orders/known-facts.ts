import { contentOf, type KnownOrder } from '@/lib/device';
import { isFinal, type OrderSnapshot } from '@/lib/orders';
import { hasReceived, hasSeenPayment, isPastLate } from './face';
import { outcomeOf } from './outcome';

/** What this device keeps of an order that its key has just opened. */
export function factsOf(order: OrderSnapshot): Omit<KnownOrder, 'key' | 'email'> {
  const { lines, state, amount, coin, createdAt, expiresAt } = order;
  const names = [...new Set(lines.map(({ brand }) => brand))];
  const labels = [...new Set(lines.map(({ label }) => label))];
  const outcome = outcomeOf(order);
  const isPaidBack = outcome !== null && outcome.here === 0 && !outcome.isOwed;
  const [label = ''] = names.length === 1 && labels.length === 1 ? labels : [];
  return {
    brand: names.join(', '),
    label: label && lines.length > 1 ? `${lines.length} × ${label}` : label,
    createdAt,
    state: isPaidBack ? 'Refunded' : state,
    isOver: isFinal(state),
    isOverUnpaid: isOverUnpaid(order),
    partly: outcome && !isPaidBack ? [outcome.here, outcome.all] : undefined,
    amount: amount ?? undefined,
    coin,
    expiresAt: expiresAt ?? undefined,
    content: contentOf(lines.map(({ slug, ...line }) => ({ ...line, brand: slug, quantity: 1 }))),
    isUnproven: undefined,
    end: undefined,
  };
}

const UNPAID_ENDS: readonly string[] = ['Canceled', 'PaymentSetupFailed'];

/** Nothing more will come, and no money is known to have come. Late money is looked for until the day is over. */
const isOverUnpaid = (order: OrderSnapshot): boolean =>
  (UNPAID_ENDS.includes(order.state) || isPastLate(order)) && !hasReceived(order) && !hasSeenPayment(order);
