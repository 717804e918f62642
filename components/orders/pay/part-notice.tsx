import { useLocale, useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { formatMoney } from '@/lib/money';
import { type Payable, shareOf } from '../face';

/** Says first that what came is not lost, then what is missing. Announced at once when it appears. */
export function PartNotice({ order, rest }: { order: Payable; rest: string }) {
  const t = useTranslations('payment');
  const states = useTranslations('states.PartialPaymentStarted');
  const locale = useLocale();
  const { received, amount, coin } = order;
  const show = (figure: string) => formatMoney({ amount: figure, currency: coin }, locale);
  const progress = t('progress', { received: show(received), amount: show(amount) });
  const share = shareOf(order);

  return (
    <Notice tone="warning" title={states('title')} live="assertive">
      <p>
        {states('money')} {states('next')}
      </p>
      <div
        role="progressbar"
        aria-label={t('received')}
        aria-valuenow={share}
        aria-valuetext={progress}
        className="mt-2 h-2 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-warning" style={{ width: `${share}%` }} />
      </div>
      <dl className="tabular grid grid-cols-2 pt-1">
        <div>
          <dt className="text-ink-2 text-sm">{t('received')}</dt>
          <dd className="font-bold">{show(received)}</dd>
        </div>
        <div className="text-end">
          <dt className="text-ink-2 text-sm">{t('missing')}</dt>
          <dd className="font-bold">{show(rest)}</dd>
        </div>
      </dl>
      <p className="pt-1 text-ink-2 text-sm">{t('restWhy')}</p>
    </Notice>
  );
}
