import { useLocale, useTranslations } from 'use-intl';
import { durationText } from '@/components/payment/times';
import type { OrderSnapshot } from '@/lib/orders';
import { networkName } from '@/lib/payments';
import type { Pace } from '../usual-times';

/** How long this usually takes, and from when on it no longer does. A spinner without a time is never shown. */
export function PaceLine({ order, pace }: { order: OrderSnapshot; pace: Pace }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { coin, network, state } = order;
  const usual = durationText(pace.usual, locale);
  const isSaid = pace.usual === pace.long;

  const words = {
    usual: isSaid
      ? null
      : state === 'PaymentStarted'
        ? t('paceNetwork', { network: networkName(coin, network), usual })
        : t('paceUsual', { usual }),
    long: t('paceLong', { long: durationText(pace.long, locale) }),
    late: t('paceLate'),
  };
  return (
    <p role="status" className="text-ink-2 empty:hidden">
      {words[pace.level]}
    </p>
  );
}
