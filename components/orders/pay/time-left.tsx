import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { Icon } from '@/components/ui/icon';
import { clockText, isLoud, type Mark, markPassed } from './countdown';

/** Quiet until five minutes before the end; spoken at 10, 5, 2 and 1 minutes, from a region of its own. */
export function TimeLeft({ expiresAt, now }: { expiresAt: number; now: number }) {
  const t = useTranslations('payment');
  const locale = useLocale();
  const left = expiresAt - now;
  const mark = useMark(left);

  return (
    <>
      {isLoud(left) ? (
        <p role="timer" className="flex items-center gap-1.5 font-bold text-warning">
          <Icon name="clock" />
          <span className="sr-only">{t('timeLeft')}</span>
          <span className="tabular">{clockText(left)}</span>
        </p>
      ) : (
        <p className="tabular text-ink-2 text-sm">{t('validUntil', { time: timeText(expiresAt, locale) })}</p>
      )}
      <p role="status" className="sr-only">
        {mark !== null && (mark === 0 ? t('timeOver') : t('minutesLeft', { minutes: mark }))}
      </p>
    </>
  );
}

function useMark(left: number): Mark | null {
  const before = useRef(left);
  const [mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    const passed = markPassed(before.current, left);
    before.current = left;
    if (passed !== null) setMark(passed);
  }, [left]);
  return mark;
}
