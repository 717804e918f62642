import { useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';

/** What goes wrong most often, folded away from those who pay from a wallet of their own. */
export function ExchangeHelp({ network, money }: { network: string; money: string }) {
  const t = useTranslations('payment');
  return (
    <details className="group border-line border-t pt-1">
      <summary className="flex min-h-11 list-none items-center justify-between font-bold [&::-webkit-details-marker]:hidden">
        {t('exchange')}
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <ul className="list-disc space-y-2 ps-5 pb-2 text-ink-2">
        <li>{t('exchangeNetwork', { network })}</li>
        <li>{t('exchangeFee', { amount: money })}</li>
        <li>{t('exchangeTime')}</li>
      </ul>
    </details>
  );
}
