import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon, type IconName } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { OrderLine } from '@/lib/orders';

type LineState = 'delivered' | 'refunded' | 'checking' | 'rebuy' | 'failed' | 'waiting';

const LOOKS: Record<LineState, { tone: 'success' | 'warning' | 'neutral'; icon: IconName }> = {
  delivered: { tone: 'success', icon: 'check' },
  refunded: { tone: 'warning', icon: 'receipt' },
  checking: { tone: 'neutral', icon: 'eye' },
  rebuy: { tone: 'neutral', icon: 'refresh' },
  failed: { tone: 'warning', icon: 'warning' },
  waiting: { tone: 'neutral', icon: 'clock' },
};

const WORDS: Record<string, LineState> = {
  Refunded: 'refunded',
  WaitingForManualAction: 'checking',
  InReview: 'checking',
  WaitingForRebuy: 'rebuy',
  Failed: 'failed',
  Expired: 'failed',
  Canceled: 'failed',
};

const stateOf = ({ isDelivered, state }: OrderLine): LineState =>
  isDelivered ? 'delivered' : (WORDS[state] ?? 'waiting');

/** An order that is done can hold items that are not: each says so itself. */
export function LineStates({ lines }: { lines: readonly OrderLine[] }) {
  const t = useTranslations('delivery');
  const rows = lines.map((line, place) => ({ line, place, state: stateOf(line) }));
  const isRefunded = rows.some(({ state }) => state === 'refunded');
  const isWaiting = rows.some(({ state }) => state !== 'refunded' && state !== 'delivered');
  if (lines.length === 1 && !isRefunded && !isWaiting) return null;

  return (
    <div className="space-y-3">
      {lines.length > 1 && (isRefunded || isWaiting) && (
        <Notice tone="info" title={t('mixed')}>
          <p>
            {isRefunded && t('mixedRefunded')} {isWaiting && t('mixedWaiting')}
          </p>
        </Notice>
      )}
      <ul aria-label={t('items')} className="divide-y divide-line border-line border-y">
        {rows.map(({ line, place, state }) => (
          <li key={place} className="flex items-center justify-between gap-3 py-2.5">
            <span className="tabular min-w-0">{t('name', { brand: line.brand, label: line.label })}</span>
            <Badge tone={LOOKS[state].tone} className="shrink-0">
              <Icon name={LOOKS[state].icon} />
              {t(`lines.${state}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
