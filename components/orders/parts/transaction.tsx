import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { explorerUrl, networkName, shortened } from '@/lib/payments';

/** A payment that was seen on its network, with the way to look it up there. Test money is on no network. */
export function Transaction({
  transaction,
  order: { coin, network, isTest },
}: {
  transaction: string;
  order: OrderSnapshot;
}) {
  const t = useTranslations('order');
  const url = isTest ? undefined : explorerUrl(coin, network, transaction);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 pt-2 sm:pt-1">
      <p>
        <span className="text-ink-2">
          {t('transaction')} · {networkName(coin, network)}
        </span>{' '}
        <span dir="ltr" className="font-mono">
          {shortened(transaction)}
        </span>
      </p>
      <div className="-mx-4 flex flex-wrap">
        <CopyButton value={transaction} label={t('copyTransaction')} look="quiet" />
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer" className={buttonClass({ look: 'quiet' })}>
            {t('transactionOpen')}
            <Icon name="external" className="size-4" />
          </a>
        )}
      </div>
    </div>
  );
}
