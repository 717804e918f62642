import { useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { KnownOrder } from '@/lib/device';
import { formatMoney } from '@/lib/money';
import type { ShownState } from '@/lib/orders';
import { href } from '@/lib/storefronts';
import { LOOKS } from '../state-look';
import { AskRemoval } from './ask-removal';

const PARTLY = {
  some: { icon: 'gift', tone: 'info' },
  none: { icon: 'warning', tone: 'warning' },
} as const;
const INKS = { info: 'text-info', success: 'text-success', warning: 'text-warning', danger: 'text-danger' };

/**
 * One order: what it is, how it stands, what it cost and when; the whole row opens it. What is over and had no money in
 * it goes with one press, anything else after a question.
 */
export function MineRow({
  orderId,
  order,
  isReplaced,
  isAsking,
  onAsk,
  onRemove,
}: {
  orderId: string;
  order: KnownOrder;
  isReplaced: boolean;
  isAsking: boolean;
  onAsk: (asks: boolean) => void;
  onRemove: () => void;
}) {
  const t = useTranslations('orders');
  const locale = useLocale();
  const cross = useRef<HTMLButtonElement>(null);
  const { brand, label, amount, coin, createdAt, isOverUnpaid = false } = order;
  const name = brand || t('unnamed');
  const keep = () => {
    onAsk(false);
    cross.current?.focus();
  };
  return (
    <li>
      <div className="flex items-center">
        <a
          href={href(locale, { page: 'order', orderId })}
          className="min-w-0 flex-1 rounded-card py-3 ps-4 hover:bg-sunken"
        >
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 break-words font-bold">
              {name} {label && <span className="tabular">{label}</span>}
            </span>
            {amount && coin && (
              <span className="tabular">{formatMoney({ amount, currency: coin }, locale)}</span>
            )}
          </span>
          <span className="mt-0.5 flex flex-wrap items-center justify-between gap-x-4 text-sm">
            <StateWord order={order} isReplaced={isReplaced} />
            <span className="tabular text-ink-2">{timeText(createdAt, locale)}</span>
          </span>
        </a>
        <button
          ref={cross}
          type="button"
          aria-label={t('removeOf', { what: [name, label].filter(Boolean).join(' ') })}
          aria-expanded={isOverUnpaid ? undefined : isAsking}
          onClick={isOverUnpaid ? onRemove : () => onAsk(!isAsking)}
          className="mx-1 grid size-11 shrink-0 place-content-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <Icon name="close" />
        </button>
      </div>
      {isAsking && <AskRemoval end={order.end} onKeep={keep} onRemove={onRemove} />}
    </li>
  );
}

type Stated = { order: KnownOrder; isReplaced: boolean };

function StateWord({ order: { state, partly, end, isUnproven }, isReplaced }: Stated) {
  const t = useTranslations('orders');
  const outcome = useTranslations('outcome');
  const states = useTranslations('states');
  if (end) return <span className="text-ink-2">{t(`end.${end}`)}</span>;
  if (!isShown(state)) return <span className="text-ink-2">{t(isUnproven ? 'unproven' : 'unchecked')}</span>;
  if (isReplaced && state === 'WaitingForPayment') {
    return <span className="text-warning">{t('replaced')}</span>;
  }
  const [here, all] = partly ?? [];
  const { icon, tone } = partly ? PARTLY[here ? 'some' : 'none'] : LOOKS[state];
  const words = here && all ? outcome('title', { here, all }) : outcome('none');
  return (
    <span className={cx('inline-flex items-center gap-1.5', INKS[tone])}>
      <Icon name={icon} />
      {partly ? words : states(`${state}.short`)}
    </span>
  );
}

const isShown = (state: string | undefined): state is ShownState =>
  state !== undefined && Object.hasOwn(LOOKS, state);
