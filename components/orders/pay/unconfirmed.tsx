import { useTranslations } from 'use-intl';
import { PaymentBlanks } from '../parts/preparing';

/** In place of an address that the supplier has not confirmed for a while. It comes back by itself. */
export function Unconfirmed() {
  const t = useTranslations('payment');
  return (
    <div className="space-y-5">
      <div>
        <h1 className="text-lg">{t('unconfirmed')}</h1>
        <p className="mt-1">{t('unconfirmedText')}</p>
      </div>
      <PaymentBlanks />
    </div>
  );
}
