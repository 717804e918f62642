import { useTranslations } from 'use-intl';
import { useShopStatus } from '@/components/notice/use-shop-status';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** Beside every amount, address and QR code of an order that moves no money. */
export function TestBadge({ className }: { className?: string }) {
  const t = useTranslations('payment');
  return (
    <p
      className={cx(
        'inline-flex items-center gap-1.5 rounded-control bg-warning-soft px-2.5 py-0.5 font-bold text-sm text-warning',
        className,
      )}
    >
      <Icon name="warning" className="size-4" />
      {t('test')}
    </p>
  );
}

/** Once per card: the way to the wallet that pays test orders. */
export function TestBand() {
  const t = useTranslations('payment');
  const wallet = useShopStatus()?.wallet;
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 rounded-control bg-warning-soft px-4 py-2 text-sm">
      <span>{t('testBand')}</span>
      {wallet && (
        <a
          href={wallet}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-9 max-sm:min-h-11 items-center gap-1 font-bold text-warning underline underline-offset-2"
        >
          {t('testWallet')}
          <Icon name="external" className="size-4" />
        </a>
      )}
    </p>
  );
}
