import { useLocale, useTranslations } from 'use-intl';
import { formatMoney } from '@/lib/money';
import type { OrderSnapshot } from '@/lib/orders';
import { hasReceived } from '../face';
import { Headline } from './headline';
import { Offers } from './offers';
import { OldAddress } from './old-address';
import { Receipt } from './receipt';

/**
 * Between the end of the time and the word of the supplier: nothing payable is shown any more, and nothing is called
 * expired by the clock of this device.
 */
export function Checking({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('payment');
  const paid = useTranslations('paid.PartialPaymentStarted');
  const locale = useLocale();
  const { received, coin } = order;
  const isPart = hasReceived(order);
  const words = isPart
    ? {
        title: paid('title'),
        money: paid('money', { received: formatMoney({ amount: received, currency: coin }, locale) }),
        next: paid('next'),
      }
    : { title: t('checking'), money: t('checkingText'), next: t('checkingNext') };

  return (
    <div className="space-y-5">
      <Headline tone={isPart ? 'warning' : 'info'} icon="clock" words={words} />
      <OldAddress order={order} />
      <Receipt order={order} />
      {isPart && <Offers offers={['support']} order={order} />}
    </div>
  );
}
