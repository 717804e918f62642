import { useLocale, useTranslations } from 'use-intl';
import { formatMoney } from '@/lib/money';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived, isHeldBack } from '../face';

type StateWords = { title: string; money: string; next: string };

/** What to say in a state: other words where money is in it that the state alone does not speak of. */
export function useStateWords(order: OrderSnapshot): StateWords {
  const states = useTranslations('states');
  const paid = useTranslations('paid');
  const unverified = useTranslations('payment.unverified');
  const t = useTranslations('order');
  const locale = useLocale();
  const { state, coin, received, refund } = order;

  if (isHeldBack(order)) {
    return { title: unverified('title'), money: unverified('money'), next: unverified('next') };
  }
  if ((state === 'Expired' || state === 'Canceled' || state === 'PaymentFailed') && hasReceived(order)) {
    return {
      title: paid(`${state}.title`),
      money: paid(`${state}.money`, { received: formatMoney({ amount: received, currency: coin }, locale) }),
      next: paid(`${state}.next`),
    };
  }
  const money =
    state === 'Refunded' && refund
      ? t('refundOf', { amount: formatMoney(refund, locale) })
      : states(`${state}.money`);
  return { title: states(`${state}.title`), money, next: states(`${state}.next`) };
}
