import { useTranslations } from 'use-intl';
import { useShopStatus } from '@/components/notice/use-shop-status';
import { Icon } from '@/components/ui/icon';

/** Right above what an order that moves no money asks for, and nowhere else: what it is, and the wallet that pays it. */
export function TestBand() {
  const t = useTranslations('payment');
  const wallet = useShopStatus()?.wallet;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 rounded-control bg-warning-soft px-3 text-sm text-warning">
      <p className="flex min-h-11 items-center gap-1.5 font-bold">
        <Icon name="warning" className="size-4" />
        {t('test')}
      </p>
      {wallet && (
        <a
          href={wallet}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center gap-1 underline underline-offset-2"
        >
          {t('testWallet')}
          <Icon name="external" className="size-4" />
        </a>
      )}
    </div>
  );
}
