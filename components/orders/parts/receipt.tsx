import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { formatMoney } from '@/lib/money';
import type { OrderSnapshot, ShownState } from '@/lib/orders';
import { hasReceived } from '../face';

/** The figures of what came and what went back, each with its time. */
export function Receipt({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { amount, received, refund, coin, timeline } = order;
  const at = (...states: ShownState[]) => timeline.find(({ state }) => states.includes(state))?.at;
  const show = (figure: string) => formatMoney({ amount: figure, currency: coin }, locale);
  const rows = [
    hasReceived(order) && {
      name: t('receiptReceived'),
      figure:
        amount && received !== amount
          ? t('ofAmount', { received: show(received), amount: show(amount) })
          : show(received),
      at: at('PaymentReceived', 'PaymentStarted', 'PartialPaymentStarted'),
    },
    refund && { name: t('receiptRefund'), figure: formatMoney(refund, locale), at: at('Refunded') },
  ].filter((row) => row !== false && row !== null);

  if (rows.length === 0) return null;
  return (
    <dl className="tabular space-y-1 rounded-control bg-sunken px-4 py-3 text-sm">
      {rows.map(({ name, figure, at }) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-ink-2">{name}</dt>
          <dd>
            <span className="font-bold">{figure}</span>
            {at !== undefined && <span className="text-ink-2"> · {timeText(at, locale)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
