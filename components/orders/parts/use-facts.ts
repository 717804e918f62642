import { useLocale, useTranslations } from 'use-intl';
import { dateTimeText } from '@/components/payment/times';
import type { OrderSnapshot } from '@/lib/orders';
import { networkName } from '@/lib/payments';
import { useShop } from '../shop-context';

type Fact = { name: string; value: string };

/** What support needs to find a payment. Values are bare, as they are copied. */
export function useFacts(order: OrderSnapshot): Fact[] {
  const t = useTranslations('order');
  const locale = useLocale();
  const { orderId, createdAt, coin, network, amount, address, transactions } = order;
  return [
    { name: t('reference'), value: orderId },
    { name: t('placedAt'), value: dateTimeText(createdAt, locale) },
    { name: t('coin'), value: coin },
    { name: t('network'), value: networkName(coin, network) },
    ...(amount ? [{ name: t('amount'), value: `${amount} ${coin}` }] : []),
    ...(address ? [{ name: t('address'), value: address }] : []),
    ...transactions.map((value) => ({ name: t('transaction'), value })),
  ];
}

export const factsText = (facts: readonly Fact[]): string =>
  facts.map(({ name, value }) => `${name}: ${value}`).join('\n');

/** A message to support with the facts in it already. */
export function useSupportHref(order: OrderSnapshot): string {
  const t = useTranslations('order');
  const states = useTranslations('states');
  const { support } = useShop();
  const facts = factsText(useFacts(order));
  const subject = t('mailSubject', { reference: order.orderId });
  const body = `\n\n\n${states(`${order.state}.short`)}\n${facts}`;
  return `mailto:${support.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
