import { useLocale, useTranslations } from 'use-intl';
import { dateTimeText } from '@/components/payment/times';
import type { OrderSnapshot } from '@/lib/orders';
import { networkName } from '@/lib/payments';
import { type Face, hasReceived } from '../face';
import { useShop } from '../shop-context';
import { useStateName } from './state-words';

type Fact = { name: string; value: string };
type Message = { to: string; subject: string; body: string };

/**
 * What support needs to find a payment. Values are bare, as they are copied; an address that must not be paid now says
 * so wherever it is pasted.
 */
export function useFacts(order: OrderSnapshot, face?: Face): Fact[] {
  const t = useTranslations('order');
  const stateName = useStateName(order);
  const locale = useLocale();
  const { orderId, createdAt, coin, network, amount, received, address, transactions } = order;
  return [
    { name: t('reference'), value: orderId },
    { name: t('placedAt'), value: dateTimeText(createdAt, locale) },
    { name: t('state'), value: stateName },
    { name: t('coin'), value: coin },
    { name: t('network'), value: networkName(coin, network) },
    ...(amount ? [{ name: t('amount'), value: `${amount} ${coin}` }] : []),
    ...(hasReceived(order) ? [{ name: t('receiptReceived'), value: `${received} ${coin}` }] : []),
    ...(address ? [{ name: t(addressIn(face)), value: address }] : []),
    ...transactions.map((value) => ({ name: t('transaction'), value })),
  ];
}

const addressIn = (face: Face | undefined) =>
  face === 'pay' ? 'address' : face === 'unconfirmed' ? 'addressHeld' : 'addressOld';

export const factsText = (facts: readonly Fact[]): string =>
  facts.map(({ name, value }) => `${name}: ${value}`).join('\n');

/** A message to support about an order. */
export function useMessage({ orderId }: OrderSnapshot, body: string): Message {
  const t = useTranslations('order');
  const { support } = useShop();
  return { to: support.email, subject: t('mailSubject', { reference: orderId }), body };
}

export const supportHref = ({ to, subject, body }: Message): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** A message to support with the facts in it already. */
export function useSupportHref(order: OrderSnapshot, face?: Face): string {
  const facts = useFacts(order, face);
  return supportHref(useMessage(order, `\n\n\n${factsText(facts)}`));
}
