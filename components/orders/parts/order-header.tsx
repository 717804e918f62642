import { useLocale, useTranslations } from 'use-intl';
import { BrandArt } from '@/components/catalog/brand-art';
import { countryInText } from '@/components/layout/names';
import { isFinal, type OrderLine, type OrderSnapshot } from '@/lib/orders';
import { lineState } from '../line-state';
import { type Known, recipientOf } from '../recipient';
import { LineBadge } from './line-badge';
import { WrongRecipient } from './wrong-recipient';

const UNDER_WAY = ['PaymentReceived', 'WaitingForDelivery', 'WaitingForRebuy', 'WaitingForManualAction'];

/** What this order is about, in one quiet row above everything that changes. */
export function OrderHeader({ order, known }: { order: OrderSnapshot; known: Known }) {
  const t = useTranslations('order');
  const locale = useLocale();

  return (
    <ul className="space-y-3 border-line border-b pb-4">
      {[...order.lines.entries()].map(([place, line]) => {
        const { brand, label, logo, background, country } = line;
        const recipient = recipientOf(known, place);
        return (
          <li key={place} className="flex items-center gap-3">
            <BrandArt
              brand={{ name: brand, logo: logo ? { src: logo, srcSet: null } : null, background }}
              sizes="72px"
              className="w-18 shrink-0 text-base"
            />
            <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <div className="min-w-0">
                <p className="font-bold">
                  {brand} <span className="tabular">{label}</span>
                </p>
                <p className="text-ink-2 text-sm [overflow-wrap:anywhere]">
                  {recipient
                    ? t(isFinal(order.state) ? 'isFor' : 'goesTo', { recipient })
                    : t('region', { country: countryInText(locale, country) })}
                </p>
                <WrongRecipient line={line} />
              </div>
              {order.lines.length > 1 && isTold(line, order) && <LineBadge line={line} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Before the money is here nothing can be on its way. */
const isTold = (line: OrderLine, { state }: OrderSnapshot): boolean =>
  UNDER_WAY.includes(state) || ['delivered', 'refunded'].includes(lineState(line));
