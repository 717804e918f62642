import { useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { explorerUrl, networkName, shortened } from '@/lib/payments';

/** What was seen on the network, with the way to look it up there. Test money is on no network. */
export function Transactions({ order: { transactions, coin, network, isTest } }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  if (transactions.length === 0) return null;
  return (
    <ul className="space-y-1 rounded-control bg-sunken px-4 py-3 text-sm">
      {transactions.map((transaction) => {
        const url = isTest ? undefined : explorerUrl(coin, network, transaction);
        return (
          <li key={transaction} className="flex flex-wrap items-center gap-x-3">
            <span className="text-ink-2">
              {t('transaction')} · {networkName(coin, network)}
            </span>
            <span className="font-mono">{shortened(transaction)}</span>
            {url && (
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                className="ms-auto inline-flex min-h-9 items-center gap-1 font-bold text-accent"
              >
                {t('transactionOpen')}
                <Icon name="external" className="size-4" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
