import { useLocale, useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { compareDecimals, formatMoney } from '@/lib/money';

/** The figure that matters most on the page. Shown in the shopper's notation, copied as bare digits. */
export function Amount({
  amount,
  coin,
  network,
  quoted,
  hasVoucher,
  isRest,
}: {
  amount: string;
  coin: string;
  network: string;
  quoted: string;
  hasVoucher: boolean;
  isRest: boolean;
}) {
  const t = useTranslations('payment');
  const locale = useLocale();
  const isLess = compareDecimals(amount, quoted) < 0;
  const digits = formatMoney({ amount, currency: coin }, locale).replace(` ${coin}`, '');

  return (
    <div>
      <h1 className="tracking-normal">
        <span className="block font-normal text-ink-2">{isRest ? t('sendRest') : t('send')}</span>{' '}
        <span className="tabular text-2xl">
          {digits} <span className="text-lg">{coin}</span>
        </span>
      </h1>
      {!isRest && compareDecimals(amount, quoted) !== 0 && (
        <p className="text-ink-2 text-sm">
          {t(isLess && hasVoucher ? 'withVoucher' : 'moved', {
            quoted: formatMoney({ amount: quoted, currency: coin }, locale),
          })}
        </p>
      )}
      <CopyButton
        value={amount}
        label={t('copyAmount', { network })}
        notice={t('copiedAmount', { network })}
        className="mt-3"
      />
    </div>
  );
}
