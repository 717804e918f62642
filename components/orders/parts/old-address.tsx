import { useTranslations } from 'use-intl';
import { AddressText } from '@/components/payment/address-text';
import type { OrderSnapshot } from '@/lib/orders';
import { isInvoice, networkName, shortened } from '@/lib/payments';

/** Struck out rather than gone: whoever has it in a wallet already must see that it is this one. */
export function OldAddress({ order: { address, coin, network } }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  if (!address) return null;
  return (
    <div className="rounded-control bg-sunken p-4">
      <p className="font-bold text-sm text-warning">{t('oldAddress')}</p>
      <s className="mt-1 block text-ink-3">
        <span className="text-sm">{networkName(coin, network)}: </span>
        {isInvoice(address) ? (
          <span className="font-mono">{shortened(address)}</span>
        ) : (
          <AddressText address={address} isStruck />
        )}
      </s>
    </div>
  );
}
