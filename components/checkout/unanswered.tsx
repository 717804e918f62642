import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Nobody knows yet. The one next step is to ask again for the very same order. */
export function Unanswered({
  isOther,
  onAsk,
  onStartOver,
}: {
  /** True when the basket holds something else by now. */
  isOther: boolean;
  onAsk: () => void;
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
          <Button onClick={onAsk}>{t('ask')}</Button>
          <Button look="secondary" onClick={onStartOver}>
            {t('startOver')}
          </Button>
        </div>
        <p className="pt-1 text-ink-2 text-sm">{t('startOverHint')}</p>
      </Notice>
    </div>
  );
}
