import { useTranslations } from 'use-intl';
import { RichText } from '@/components/ui/rich-text';
import type { Delivery } from '@/lib/orders';
import { Barcode } from './barcode';
import { CodeLink } from './code-link';
import { Secret } from './secret';

/** Whatever a delivery holds, each part to be copied by itself, and how to use it next to it. */
export function DeliveredLine({
  delivery,
  name,
  isTitled,
}: {
  delivery: Delivery;
  name: string;
  isTitled: boolean;
}) {
  const t = useTranslations('order');
  const { code, link, serial, securityCode, barcode, operatorReference, instructionsHtml } = delivery;
  const Heading = isTitled ? 'h3' : 'h2';
  const isEmpty = !(code || link || serial || securityCode || barcode || operatorReference);

  return (
    <article className="space-y-4 rounded-control bg-sunken p-4">
      {isTitled && <h2 className="text-md">{name}</h2>}
      {code && <Secret label={t('code')} copyLabel={t('copyCode')} value={code} isMain />}
      {link && <CodeLink link={link} />}
      {serial && <Secret label={t('pin')} copyLabel={t('copyPin')} value={serial} />}
      {securityCode && (
        <Secret label={t('securityCode')} copyLabel={t('copySecurityCode')} value={securityCode} />
      )}
      {operatorReference && (
        <Secret
          label={t('operatorReference')}
          copyLabel={t('copyOperatorReference')}
          value={operatorReference}
        />
      )}
      {barcode && <Barcode src={barcode} name={name} />}
      {isEmpty && <p>{t('noCode')}</p>}
      {instructionsHtml && (
        <div className="border-line border-t pt-3">
          <Heading className="text-base">{t('redeem')}</Heading>
          <RichText html={instructionsHtml} className="mt-1 text-ink-2" />
        </div>
      )}
    </article>
  );
}
