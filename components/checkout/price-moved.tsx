import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { formatMoney, type Money } from '@/lib/money';

/** Both prices side by side, and a second press for the new one. */
export function PriceMoved({
  before,
  now,
  onConfirm,
  onCancel,
}: {
  before: Money;
  now: Money;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  return (
    <div ref={box} role="alert" tabIndex={-1} className="space-y-4 rounded-control bg-warning-soft p-4">
      <div>
        <p className="font-bold text-warning">{t('movedTitle')}</p>
        <p>{t('movedText')}</p>
      </div>
      <dl className="tabular grid grid-cols-2 gap-3">
        <div className="rounded-control bg-surface p-3">
          <dt className="text-ink-2 text-sm">{t('movedBefore')}</dt>
          <dd className="text-md">
            <s>{formatMoney(before, locale)}</s>
          </dd>
        </div>
        <div className="rounded-control bg-surface p-3">
          <dt className="text-ink-2 text-sm">{t('movedNow')}</dt>
          <dd className="font-bold text-md">{formatMoney(now, locale)}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button size="large" className="flex-1" onClick={onConfirm}>
          {t('pay', { amount: formatMoney(now, locale) })}
        </Button>
        <Button size="large" look="secondary" onClick={onCancel}>
          {t('movedCancel')}
        </Button>
      </div>
    </div>
  );
}
