import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { QrCode } from '@/components/payment/qr-code';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { type PaymentLink, shortened } from '@/lib/payments';

/** The same payment for a camera, and for a wallet on this device. */
export function PaymentCode({
  address,
  link: { uri, prefersUri },
  network,
  money,
}: {
  address: string;
  link: PaymentLink;
  network: string;
  money: string;
}) {
  const t = useTranslations('payment');
  const group = useId();
  const [holdsUri, setHoldsUri] = useState(prefersUri);
  const isInvoice = uri?.startsWith('lightning:');
  const text = isInvoice ? uri?.toUpperCase() : holdsUri && uri;

  return (
    <div className="space-y-3 max-sm:mx-auto max-sm:w-full max-sm:max-w-80">
      <QrCode
        text={text || address}
        label={t('qrAlt', { amount: money, network, address: shortened(address) })}
        className="w-full border border-line"
      />
      {uri && !isInvoice && (
        <fieldset>
          <legend className="sr-only">{t('qrHolds')}</legend>
          <div className="grid grid-cols-2 rounded-control bg-sunken p-0.5 text-center text-sm">
            {[false, true].map((isUri) => (
              <label
                key={String(isUri)}
                className="relative grid min-h-9 place-items-center rounded-[calc(var(--radius-control)-2px)] px-1 text-ink-2 has-checked:bg-surface has-checked:font-bold has-checked:text-ink has-checked:ring-1 has-checked:ring-line-strong/60 has-focus-visible:outline-2 has-focus-visible:outline-accent max-sm:min-h-11"
              >
                <input
                  type="radio"
                  name={group}
                  checked={holdsUri === isUri}
                  onChange={() => setHoldsUri(isUri)}
                  className="sr-only"
                />
                {isUri ? t('qrUri') : t('qrAddress')}
              </label>
            ))}
          </div>
          <p className="mt-1.5 text-ink-2 text-sm">{holdsUri ? t('qrUriHint') : t('qrAddressHint')}</p>
        </fieldset>
      )}
      {uri && (
        <a href={uri} className={cx(buttonClass({ look: 'primary' }), 'w-full')}>
          <Icon name="wallet" />
          {t('open')}
        </a>
      )}
    </div>
  );
}
