import { useTranslations } from 'use-intl';
import { AddressText } from '@/components/payment/address-text';
import { CopyButton } from '@/components/payment/copy-button';
import { Icon } from '@/components/ui/icon';
import { isInvoice, shortened } from '@/lib/payments';

export function WhereTo({ address, coin, network }: { address: string; coin: string; network: string }) {
  const t = useTranslations('payment');
  const isLong = isInvoice(address);

  return (
    <div>
      <h2 className="font-normal text-base text-ink-2 tracking-normal">
        {isLong ? t('invoice') : t('addressOn', { network })}
      </h2>
      {isLong ? (
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
        label={isLong ? t('copyInvoice') : t('copyAddress', { network })}
        notice={isLong ? t('copiedInvoice') : t('copiedAddress', { coin, network })}
        className="mt-3"
      />
    </div>
  );
}
