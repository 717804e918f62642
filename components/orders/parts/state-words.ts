import { useLocale, useTranslations } from 'use-intl';
import { formatMoney } from '@/lib/money';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived, isHeldBack, isPastLate, isStranded } from '../face';

export type StateWords = { title: string; money: string; next: string };

/** What to say in a state: other words where money is in it that the state alone does not speak of. */
export function useStateWords(order: OrderSnapshot): StateWords {
  const states = useTranslations('states');
  const paid = useTranslations('paid');
  const unverified = useTranslations('payment.unverified');
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
  const money =
    state === 'Refunded' && refund
      ? t('refundOf', { amount: formatMoney(refund, locale) })
      : states(`${state}.money`);
  const next = isPastLate(order) ? t('pastLate') : states(`${state}.next`);
  return { title: states(`${state}.title`), money, next };
}
