import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { compareDecimals, formatMoney } from '@/lib/money';
import type { OrderSnapshot, ShownState } from '@/lib/orders';
import { excessOf, hasReceived } from '../face';
import { Transaction } from './transaction';

/** The figures of what came and what went back, each with its time, and what was seen on the network. */
export function Receipt({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { amount, received, refund, coin, timeline, transactions } = order;
  const at = (...states: ShownState[]) => timeline.find(({ state }) => states.includes(state))?.at;
  const show = (figure: string) => formatMoney({ amount: figure, currency: coin }, locale);
  const isGoingBack = refund !== null || order.state === 'Refunded';
  const isAll = amount === null || compareDecimals(amount, received) === 0;
  const excess = excessOf(order);

  if (!hasReceived(order) && !refund && transactions.length === 0) return null;
  return (
    <div className="divide-y divide-line rounded-control bg-sunken px-4 py-1 text-sm">
      <dl className="tabular space-y-1 py-2 empty:hidden">
        {hasReceived(order) && (
          <Row
            name={t('receiptReceived')}
            figure={
              isAll ? show(received) : t('ofAmount', { received: show(received), amount: show(amount) })
            }
            at={at('PaymentReceived', 'PaymentStarted', 'PartialPaymentStarted')}
          />
        )}
        {excess && <Row name={t('excess')} figure={show(excess)} at={undefined} />}
        {refund && <Row name={t('receiptRefund')} figure={formatMoney(refund, locale)} at={at('Refunded')} />}
      </dl>
      {excess && <p className="py-2">{t('excessText')}</p>}
      {transactions.map((transaction) => (
        <Transaction key={transaction} transaction={transaction} order={order} />
      ))}
      {isGoingBack && transactions.length > 0 && <p className="py-2 text-ink-2">{t('paymentHash')}</p>}
    </div>
  );
}

function Row({ name, figure, at }: { name: string; figure: string; at: number | undefined }) {
  const locale = useLocale();
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="text-ink-2">{name}</dt>
      <dd>
        <span className="font-bold">{figure}</span>
        {at !== undefined && <span className="text-ink-2"> · {timeText(at, locale)}</span>}
      </dd>
    </div>
  );
}
