import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { OrderLine } from '@/lib/orders';
import { LineBadge, lineState } from '../parts/line-badge';

/** An order that is done can hold items that are not: each says so itself. */
export function LineStates({ lines }: { lines: readonly OrderLine[] }) {
  const t = useTranslations('delivery');
  const rows = lines.map((line, place) => ({ line, place, state: lineState(line) }));
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
        {rows.map(({ line, place }) => (
          <li key={place} className="flex items-center justify-between gap-3 py-2.5">
            <span className="tabular min-w-0">{t('name', { brand: line.brand, label: line.label })}</span>
            <LineBadge line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}
