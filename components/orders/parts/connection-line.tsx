import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Followed } from '../stream/follow-order';
import type { Link } from '../stream/link';

type Trouble = 'offline' | 'interrupted' | 'unreachable' | 'degraded';

/** A supplier that answers now and then is slow; one that has not for so long cannot be reached. */
const UNREACHABLE_MS = 30_000;

/** A short break is nobody's business; from the second failure on the page says how old it is. */
function troubleOf({ phase, failures, isDegraded }: Link, isOnline: boolean, age: number): Trouble | null {
  if (phase === 'ended') return null;
  if (!isOnline) return 'offline';
  if (failures >= 2 && phase !== 'open') return 'interrupted';
  if (!isDegraded) return null;
  return age > UNREACHABLE_MS ? 'unreachable' : 'degraded';
}

/** Says when what is shown may be old, from when it is, and lets the shopper ask. */
export function ConnectionLine({
  followed: { link, heardAt, snapshot, offset },
  now,
  checkAgain,
}: {
  followed: Followed;
  now: number;
  checkAgain: () => void;
}) {
  const confirmedAt = snapshot?.confirmedAt || now;
  const trouble = troubleOf(link, useOnline(), now - confirmedAt);
  const at = trouble === 'unreachable' ? confirmedAt - offset : heardAt;
  return (
    <div role="status">
      {trouble && <TroubleLine trouble={trouble} at={heardAt && at} checkAgain={checkAgain} />}
    </div>
  );
}

/** `at`: from when what is shown is, by the device's clock; null where nothing is shown yet. */
export function TroubleLine({
  trouble,
  at,
  checkAgain,
}: {
  trouble: Trouble;
  at: number | null;
  checkAgain: () => void;
}) {
  const t = useTranslations('order');
  const locale = useLocale();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-sunken px-4 py-2">
      <Icon name="refresh" className="text-ink-3" />
      <p className="min-w-0 flex-1 basis-56 text-sm">
        {at === null ? t('connecting') : t(trouble, { time: timeText(at, locale) })}
      </p>
      {at === null && (
        <Button look="quiet" className="max-sm:w-full" onClick={checkAgain}>
          {t('checkAgain')}
        </Button>
      )}
    </div>
  );
}

function useOnline(): boolean {
  const [isOnline, setIsOnline] = useState(true);
  useEffect(() => {
    const look = () => setIsOnline(navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
