import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QrCode } from '@/components/payment/qr-code';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Barcode } from './barcode';

type Picture = 'barcode' | 'qr';

/** The same code for a scanner: nothing is drawn or fetched before it is asked for. */
export function CodePictures({
  text,
  barcode,
  name,
}: {
  text: string | null;
  barcode: string | null;
  name: string;
}) {
  const t = useTranslations('delivery');
  const [shown, setShown] = useState<Picture | null>(null);
  const offered: Picture[] = [...(barcode ? (['barcode'] as const) : []), ...(text ? (['qr'] as const) : [])];
  if (offered.length === 0) return null;

  return (
    <div className="space-y-3">
      <div className="-mx-3 flex flex-wrap print:hidden">
        {offered.map((picture) => (
          <Button
            key={picture}
            look="quiet"
            aria-expanded={shown === picture}
            className="px-3 text-sm"
            onClick={() => setShown(shown === picture ? null : picture)}
          >
            <Icon name={picture === 'qr' ? 'qr' : 'barcode'} />
            {t(shown === picture ? `${picture}Hide` : `${picture}Show`)}
          </Button>
        ))}
      </div>
      {shown === 'barcode' && barcode && <Barcode src={barcode} name={name} />}
      {shown === 'qr' && text && (
        <>
          <QrCode text={text} label={t('qr', { name })} className="mx-auto w-full max-w-56" />
          <p className="text-ink-2 text-sm print:hidden">{t('qrText')}</p>
        </>
      )}
    </div>
  );
}
