import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { OrderLine } from '@/lib/orders';

const isRefunded = ({ state }: OrderLine): boolean => state === 'Refunded';

/** An order that is done can hold items that are not: each says so itself. */
export function LineStates({ lines }: { lines: readonly OrderLine[] }) {
  const t = useTranslations('order');
  const isMixed = lines.some(isRefunded) || lines.some(({ isDelivered }) => !isDelivered);
  if (lines.length === 1 && !isMixed) return null;

  return (
    <div className="space-y-3">
      {isMixed && lines.length > 1 && <Notice tone="info" title={t('partlyRefunded')} />}
      <ul aria-label={t('items')} className="divide-y divide-line border-line border-y">
        {lines.map((line) => (
          <li
            key={`${line.brand} ${line.denomination} ${line.value}`}
            className="flex items-center justify-between gap-3 py-2.5"
          >
            <span className="tabular min-w-0">
              {t('brandLabel', { brand: line.brand, label: line.label })}
            </span>
            {line.isDelivered ? (
              <Badge tone="success">
                <Icon name="check" />
                {t('delivered')}
              </Badge>
            ) : isRefunded(line) ? (
              <Badge tone="warning">
                <Icon name="receipt" />
                {t('lineRefunded')}
              </Badge>
            ) : (
              <Badge>
                <Icon name="clock" />
                {t('linePending')}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
