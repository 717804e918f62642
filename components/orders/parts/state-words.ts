import { useLocale, useTranslations } from 'use-intl';
import { formatMoney } from '@/lib/money';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived, isHeldBack, isPastLate, isStranded } from '../face';
import { outcomeOf } from '../outcome';

export type StateWords = { title: string; money: string; next: string };

/** What to say in a state: other words where money is in it that the state alone does not speak of. */
export function useStateWords(order: OrderSnapshot): StateWords {
  const states = useTranslations('states');
  const paid = useTranslations('paid');
  const unverified = useTranslations('payment.unverified');
  const part = useTranslations('outcome');
  const t = useTranslations('order');
  const locale = useLocale();
  const { state, coin, received, refund } = order;
  const arrived = formatMoney({ amount: received, currency: coin }, locale);

  if (isHeldBack(order)) {
    return { title: unverified('title'), money: unverified('money'), next: unverified('next') };
  }
  if (isStranded(order) && (state === 'Expired' || state === 'Canceled' || state === 'PaymentFailed')) {
    const words = hasReceived(order) || state === 'PaymentFailed' ? state : (`${state}Seen` as const);
    return {
      title: paid(`${words}.title`),
      money: paid(`${words}.money`, { received: arrived }),
      next: paid(`${words}.next`),
    };
  }
  const refunded = refund ? t('refundOf', { amount: formatMoney(refund, locale) }) : states('Refunded.money');
  const outcome = outcomeOf(order);
  if (outcome) {
    const { here, all, isRefunded, isOwed, isOpen } = outcome;
    const none = isOwed ? part(isOpen ? 'noneYet' : 'none') : states('Refunded.title');
    const isMixed = here > 0 || isOwed;
    return {
      title: here > 0 ? part('title', { here, all }) : none,
      money: [
        ...(isRefunded ? [isMixed && !refund ? part('refunded') : refunded] : []),
        ...(isOwed ? [part(here > 0 || isRefunded ? 'missing' : 'missingAll')] : []),
      ].join(' '),
      next: isOwed ? part(isOpen ? 'nextOpen' : 'nextFailed') : states('Refunded.next'),
    };
  }
  const money = state === 'Refunded' ? refunded : states(`${state}.money`);
  const next = isPastLate(order) ? t('pastLate') : states(`${state}.next`);
  return { title: states(`${state}.title`), money, next };
}

/** The state in as few words as there are for it. */
export function useStateName(order: OrderSnapshot): string {
  const { title } = useStateWords(order);
  const states = useTranslations('states');
  return outcomeOf(order) ? title : states(`${order.state}.short`);
}
