import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { NextTry } from '@/components/payment/next-try';
import type { Asking } from '@/components/payment/use-asking';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Nobody knows yet. It is asked again for the very same order, by itself and on a press. */
export function Unanswered({
  isOther,
  asking,
  onStartOver,
}: {
  /** True when the basket holds something else by now. */
  isOther: boolean;
  asking: Asking;
  onStartOver: () => void;
}) {
  const t = useTranslations('checkout');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" title={t('unansweredTitle')} live="assertive">
        <p>{t('unansweredText')}</p>
        {isOther && <p className="pt-1">{t('unansweredOther')}</p>}
        <div className="flex flex-wrap gap-2 pt-3">
          <Button onClick={asking.askNow}>{t('ask')}</Button>
          <Button look="secondary" onClick={onStartOver}>
            {t('startOver')}
          </Button>
        </div>
        <p className="pt-1 text-ink-2 text-sm">{t('startOverHint')}</p>
      </Notice>
      <p className="min-h-6 pt-2 text-center">
        <NextTry asking={asking} />
      </p>
    </div>
  );
}
