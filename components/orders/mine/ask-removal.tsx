import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { KnownOrder } from '@/lib/device';

/** Before an order goes: what is lost with it. The way back is under the finger, and under Escape. */
export function AskRemoval({
  end,
  onKeep,
  onRemove,
}: {
  end: KnownOrder['end'];
  onKeep: () => void;
  onRemove: () => void;
}) {
  const t = useTranslations('orders.ask');
  const keep = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => keep.current?.focus(), []);

  return (
    <fieldset
      aria-labelledby={`${id}title`}
      onKeyDown={({ key }) => key === 'Escape' && onKeep()}
      className="mx-4 mb-4 space-y-3 rounded-control bg-sunken p-4"
    >
      <div className="space-y-1">
        <p id={`${id}title`} className="font-bold">
          {t('title')}
        </p>
        <p id={`${id}text`} className="text-sm">
          {t(end ? 'ended' : 'text')}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button
          ref={keep}
          look="secondary"
          aria-describedby={`${id}text`}
          className="flex-1 sm:flex-none"
          onClick={onKeep}
        >
          {t('keep')}
        </Button>
        <Button look="secondary" className="flex-1 sm:flex-none" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
