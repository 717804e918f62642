import { useEffect, useReducer } from 'react';
import { useTranslations } from 'use-intl';
import type { Asking } from './use-asking';

/** That it is asked by itself, and when next; not announced, since it changes every second. */
export function NextTry({ asking: { isAsking, nextAt } }: { asking: Asking }) {
  const t = useTranslations('waits');
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, []);
  if (nextAt === null && !isAsking) return null;
  const seconds = Math.max(1, Math.ceil(((nextAt ?? 0) - Date.now()) / 1_000));
  return (
    <span className="tabular text-ink-2 text-sm">{isAsking ? t('asking') : t('next', { seconds })}</span>
  );
}
