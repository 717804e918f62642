import { useTranslations } from 'use-intl';
import type { Delivery, OrderLine } from '@/lib/orders';
import { DeliveryCard } from './delivery-card';
import { Keep } from './keep';
import { partsOf } from './parts';
import type { Print } from './use-print';
import './print.css';

/** What was delivered, a card for each line. */
export function Cards({
  deliveries,
  lines,
  paper: { isPrinted, print },
}: {
  deliveries: readonly Delivery[];
  lines: readonly OrderLine[];
  paper: Print;
}) {
  const t = useTranslations('delivery');
  const cards = deliveries.flatMap((delivery) => {
    const line = lines[delivery.line];
    return line ? [{ delivery, line }] : [];
  });

  return (
    <>
      {cards.map(({ delivery, line }) => (
        <DeliveryCard
          key={delivery.line}
          delivery={delivery}
          line={line}
          isTitled={cards.length > 1}
          isPrinted={isPrinted(delivery.line)}
          onPrint={() => print([delivery.line])}
        />
      ))}
      {cards.length === 0 && <p>{t('noCode')}</p>}
      {cards.length > 1 && (
        <Keep
          cards={cards.map(({ delivery, line }) => ({
            name: t('name', { brand: line.brand, label: line.label }),
            parts: partsOf(delivery, line.kind),
            instructionsHtml: delivery.instructionsHtml,
          }))}
          onPrint={() => print(cards.map(({ delivery }) => delivery.line))}
        />
      )}
    </>
  );
}
