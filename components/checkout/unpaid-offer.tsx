import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { Button, buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Notice } from '@/components/ui/notice';
import { isPersistent, type UnpaidOrder } from '@/lib/device';
import { formatMoney } from '@/lib/money';
import { href } from '@/lib/storefronts';

/** In the place of the pay button while an order of the same things waits for its money. */
export function UnpaidOffer({
  storefrontId,
  unpaid,
  onOrderAnyway,
}: {
  storefrontId: string;
  unpaid: UnpaidOrder;
  onOrderAnyway: () => void;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const { orderId, key, amount, coin, createdAt, state } = unpaid;
  const target = { page: 'order', orderId, ...(isPersistent(storefrontId) ? {} : { key }) } as const;
  const isPart = state === 'PartialPaymentStarted';
  return (
    <Notice tone="info" title={t('unpaidTitle')} live="polite">
      <p>{isPart ? t('unpaidPart') : t('unpaidText', { time: timeText(createdAt, locale) })}</p>
      <div className="flex flex-wrap gap-2 pt-3">
        <a href={href(locale, target)} className={cx(buttonClass(), 'tabular max-sm:w-full')}>
          {amount && coin && !isPart
            ? t('unpaidContinueWith', { amount: formatMoney({ amount, currency: coin }, locale) })
            : t('unpaidContinue')}
        </a>
        <Button look="secondary" className="max-sm:w-full" onClick={onOrderAnyway}>
          {t('unpaidAnyway')}
        </Button>
      </div>
      <p className="pt-1 text-ink-2 text-sm">{t('unpaidWarning')}</p>
    </Notice>
  );
}
