import { useTranslations } from 'use-intl';
import { PaymentBlanks } from '../parts/preparing';
import { useLasting } from '../use-lasting';

/**
 * In place of an address that the supplier has not confirmed for a while. It comes back by itself, mostly before there
 * is anything to say.
 */
export function Unconfirmed() {
  const t = useTranslations('payment');
  const isNews = useLasting(true);
  return (
    <div className="space-y-5">
      <div className={isNews ? undefined : 'invisible'}>
        <h1 className="text-lg">{t('unconfirmed')}</h1>
        <p className="mt-1">{t('unconfirmedText')}</p>
      </div>
      <PaymentBlanks />
    </div>
  );
}
