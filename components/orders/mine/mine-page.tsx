'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useSlot } from '@/components/payment/use-slot';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { isPersistent, ordersShelf } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { MineList } from './mine-list';
import { PressList } from './press-list';
import { Transfer } from './transfer';
import { useFresh } from './use-fresh';
import { usePresses } from './use-presses';

/** Every order this browser has the key of, and the way to take them to another one. */
export function MinePage({ storefrontId }: { storefrontId: string }) {
  const t = useTranslations('orders');
  const orders = useSlot(ordersShelf, storefrontId);
  useFresh(storefrontId);
  const pressed = usePresses(storefrontId);
  const [hadSome, setHadSome] = useState(false);

  if (orders === undefined) {
    return (
      <div data-coming className="mx-auto max-w-160 space-y-4">
        <h1 className="text-xl">{t('title')}</h1>
        <Skeleton className="h-60" />
      </div>
    );
  }

  const hasSome = Object.keys(orders ?? {}).length > 0;
  const hasPresses = Object.keys(pressed.presses).length > 0;
  if (hasSome && !hadSome) setHadSome(true);
  return (
    <div className="mx-auto max-w-160 space-y-8">
      {!isPersistent(storefrontId) && <Unkept />}
      {/* Stays after the last one is removed: its removal can be undone there. */}
      {hasSome || hadSome || hasPresses ? (
        <MineList storefrontId={storefrontId} orders={orders ?? {}}>
          {hasPresses && <PressList storefrontId={storefrontId} presses={pressed} />}
        </MineList>
      ) : (
        <NoOrders />
      )}
      <Transfer storefrontId={storefrontId} hasOrders={hasSome} />
    </div>
  );
}

function NoOrders() {
  const t = useTranslations('orders');
  const locale = useLocale();
  return (
    <div className="space-y-3 py-6 text-center">
      <Icon name="receipt" className="mx-auto size-10 text-ink-3" />
      <h1 className="text-xl">{t('noneTitle')}</h1>
      <p className="text-ink-2 text-md">{t('noneText')}</p>
      <a href={href(locale, { page: 'brands' })} className={`${buttonClass()} mt-3`}>
        {t('browse')}
      </a>
    </div>
  );
}

/** For browsers that refuse storage: what is on this page is gone with it. */
export function Unkept() {
  const t = useTranslations('orders');
  return (
    <Notice tone="warning" title={t('unkeptTitle')}>
      {t('unkeptText')}
    </Notice>
  );
}
