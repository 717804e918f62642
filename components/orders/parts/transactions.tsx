import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { explorerUrl, networkName, shortened } from '@/lib/payments';

/** What was seen on the network, with the way to look it up there. Test money is on no network. */
export function Transactions({ order: { transactions, coin, network, isTest } }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  if (transactions.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-control bg-sunken px-4 py-1 text-sm">
      {transactions.map((transaction) => {
        const url = isTest ? undefined : explorerUrl(coin, network, transaction);
        return (
          <li key={transaction} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
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
                <a
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  className={buttonClass({ look: 'quiet' })}
                >
                  {t('transactionOpen')}
                  <Icon name="external" className="size-4" />
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
