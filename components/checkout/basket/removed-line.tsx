import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Removed } from './use-basket';

/** In the place of a line that was taken out, until something else is changed. */
export function RemovedLine({ removed: { line }, onUndo }: { removed: Removed; onUndo: () => void }) {
  const t = useTranslations('basket');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div
      role="status"
      className="flex items-center justify-between gap-3 rounded-control bg-sunken px-4 py-1.5"
    >
      <span className="min-w-0">{t('removed', { what: `${line.name} ${line.label}` })}</span>
      <Button ref={undo} look="quiet" onClick={onUndo}>
        {t('undo')}
      </Button>
    </div>
  );
}
