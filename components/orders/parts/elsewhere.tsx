import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { QrCode } from '@/components/payment/qr-code';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/storefronts';
import type { Access } from '../stream/doors';

/** The link that opens this order anywhere, with what that means; its code is drawn when it is asked for. */
export function Elsewhere({ access: { orderId, key } }: { access: Access }) {
  const t = useTranslations('order');
  const link = useOrderLink(orderId, key);
  const [isDrawn, setIsDrawn] = useState(false);
  return (
    <Fold
      onToggle={({ currentTarget }) => currentTarget.open || setIsDrawn(false)}
      title={t('elsewhere')}
      className="border-t"
    >
      <div className="space-y-3 pb-4">
        <p className="flex gap-2 text-sm text-warning">
          <Icon name="warning" className="mt-px" />
          {t('elsewhereText')}
        </p>
        <p className="break-all rounded-control bg-sunken p-3 font-mono text-sm" dir="ltr">
          {link}
        </p>
        <CopyButton value={link} label={t('copyOrderLink')} />
        {isDrawn ? (
          <QrCode text={link} label={t('linkQr')} className="w-full max-w-60" />
        ) : (
          <Button look="secondary" onClick={() => setIsDrawn(true)}>
            {t('showLinkQr')}
          </Button>
        )}
      </div>
    </Fold>
  );
}

/** For browsers that keep nothing: here the link is not a convenience. */
export function KeepLink({ access: { orderId, key } }: { access: Access }) {
  const t = useTranslations('order');
  const link = useOrderLink(orderId, key);
  return (
    <Notice tone="warning" title={t('keepTitle')} className="mb-4">
      <p>{t('keepText')}</p>
      <CopyButton value={link} label={t('copyOrderLink')} className="pt-2" />
    </Notice>
  );
}

function useOrderLink(orderId: string, key: string): string {
  const locale = useLocale();
  return location.origin + href(locale, { page: 'order', orderId, key });
}
