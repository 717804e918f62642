import { useTranslations } from 'use-intl';
import { Fold } from '@/components/ui/fold';

/** What goes wrong most often, folded away from those who pay from a wallet of their own. */
export function ExchangeHelp({ network, money }: { network: string; money: string }) {
  const t = useTranslations('payment');
  return (
    <Fold title={t('exchange')} className="border-t">
      <ul className="list-disc space-y-2 ps-5 pb-2 text-ink-2">
        <li>{t('exchangeNetwork', { network })}</li>
        <li>{t('exchangeFee', { amount: money })}</li>
        <li>{t('exchangeTime')}</li>
      </ul>
    </Fold>
  );
}
