import { useLocale, useTranslations } from 'use-intl';
import { countryInText } from '@/components/layout/names';
import { isFinal, type OrderLine, type OrderSnapshot } from '@/lib/orders';
import { lineState } from '../line-state';
import { type Known, recipientOf } from '../recipient';
import { LineRow } from './line-row';

const UNDER_WAY = ['PaymentReceived', 'WaitingForDelivery', 'WaitingForRebuy', 'WaitingForManualAction'];

/** What this order is about, in one quiet row above everything that changes. */
export function OrderHeader({ order, known }: { order: OrderSnapshot; known: Known }) {
  const t = useTranslations('order');
  const locale = useLocale();

  return (
    <ul className="space-y-3 border-line border-b pb-4">
      {[...order.lines.entries()].map(([place, line]) => {
        const { brand, label, country } = line;
        const recipient = recipientOf(known, place);
        const name = (
          <>
            {brand} <span className="tabular">{label}</span>
          </>
        );
        const to = recipient
          ? t(isFinal(order.state) ? 'isFor' : 'goesTo', { recipient })
          : t('region', { country: countryInText(locale, country) });
        return (
          <li key={place}>
            <LineRow line={line} name={name} to={to} isTold={order.lines.length > 1 && isTold(line, order)} />
          </li>
        );
      })}
    </ul>
  );
}

/** Before the money is here nothing can be on its way. */
const isTold = (line: OrderLine, { state }: OrderSnapshot): boolean =>
  UNDER_WAY.includes(state) || ['delivered', 'refunded'].includes(lineState(line));
