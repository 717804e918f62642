import { useTranslations } from 'use-intl';
import { RichText } from '@/components/ui/rich-text';
import type { Delivery, OrderLine } from '@/lib/orders';
import { CodeLink } from './code-link';
import { CodePictures } from './code-pictures';
import { EsimCard } from './esim-card';
import { Keep } from './keep';
import { partsOf } from './parts';
import { Secret } from './secret';

/** Whatever a delivery holds, each part to be copied by itself, and how to use it next to it. */
export function DeliveryCard({
  delivery,
  line,
  isTitled,
  isPrinted,
  onPrint,
}: {
  delivery: Delivery;
  line: OrderLine;
  isTitled: boolean;
  isPrinted: boolean;
  onPrint: () => boolean;
}) {
  const t = useTranslations('delivery');
  const { code, link, esim, barcode, operatorReference, instructionsHtml } = delivery;
  const parts = partsOf(delivery, line.kind);
  const name = t('name', { brand: line.brand, label: line.label });
  const isReceipt = parts.length === 1 && operatorReference !== null;
  const codeParts = parts.filter((part) => part.value !== link);
  const isPlainLink = codeParts.some((part) => part.name === 'link');

  return (
    <article
      aria-label={name}
      data-print={isPrinted || undefined}
      className="space-y-4 rounded-control bg-sunken p-4"
    >
      <h2 className={isTitled ? 'text-md' : 'sr-only text-md print:not-sr-only'}>{name}</h2>
      {isReceipt && <p>{t('receiptText')}</p>}
      {link && <CodeLink link={link} />}
      {esim ? (
        <EsimCard esim={esim} parts={codeParts} name={name} />
      ) : (
        codeParts.map((part) => <Secret key={part.name} {...part} isMain={part.value === code} />)
      )}
      {isPlainLink && <p className="text-ink-2 text-sm print:hidden">{t('plainLink')}</p>}
      <CodePictures text={code ?? link} barcode={barcode} name={name} />
      {instructionsHtml && (
        <section className="border-line border-t pt-3">
          <h3 className="text-base">{t('redeem')}</h3>
          <RichText html={instructionsHtml} className="mt-1 text-ink-2" />
        </section>
      )}
      <Keep cards={[{ name, parts, instructionsHtml }]} onPrint={onPrint} />
    </article>
  );
}
