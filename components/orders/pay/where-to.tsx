import { useTranslations } from 'use-intl';
import { AddressText } from '@/components/payment/address-text';
import { CopyButton } from '@/components/payment/copy-button';
import { Icon } from '@/components/ui/icon';
import { shortened } from '@/lib/payments';

/** Longer than any address: a Lightning invoice, which nobody compares by eye. */
const INVOICE_LENGTH = 100;

export function WhereTo({ address, coin, network }: { address: string; coin: string; network: string }) {
  const t = useTranslations('payment');
  const isInvoice = address.length > INVOICE_LENGTH;

  return (
    <div>
      <h2 className="font-normal text-base text-ink-2 tracking-normal">
        {isInvoice ? t('invoice') : t('addressOn', { network })}
      </h2>
      {isInvoice ? (
        <div className="mt-1">
          <p dir="ltr" className="font-mono">
            {shortened(address)}
          </p>
          <details className="group">
            <summary className="inline-flex min-h-9 list-none items-center gap-1 font-bold text-accent text-sm max-sm:min-h-11 [&::-webkit-details-marker]:hidden">
              {t('showInvoice')}
              <Icon name="down" className="size-4 transition-transform group-open:rotate-180" />
            </summary>
            <p className="break-all rounded-control bg-sunken p-3 font-mono text-sm" dir="ltr">
              {address}
            </p>
          </details>
        </div>
      ) : (
        <p className="mt-1 leading-relaxed">
          <AddressText address={address} />
        </p>
      )}
      <CopyButton
        value={address}
        label={isInvoice ? t('copyInvoice') : t('copyAddress', { network })}
        notice={isInvoice ? t('copiedInvoice') : t('copiedAddress', { coin, network })}
        className="mt-3"
      />
    </div>
  );
}
