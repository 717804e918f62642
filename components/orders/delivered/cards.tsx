import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { Delivery, OrderLine } from '@/lib/orders';
import { DeliveryCard } from './delivery-card';
import { Keep } from './keep';
import { partsOf } from './parts';
import { printPage } from './print-page';
import './print.css';

/** All that was delivered, a card for each line. On paper: the card whose button was pressed, else all of them. */
export function Cards({
  deliveries,
  lines,
}: {
  deliveries: readonly Delivery[];
  lines: readonly OrderLine[];
}) {
  const t = useTranslations('delivery');
  const [printed, setPrinted] = useState<number | null>(null);
  const cards = deliveries.flatMap((delivery) => {
    const line = lines[delivery.line];
    return line ? [{ delivery, line }] : [];
  });

  const print = (only: number | null): boolean => {
    addEventListener('afterprint', () => setPrinted(null), { once: true });
    flushSync(() => setPrinted(only));
    const hasBegun = printPage();
    if (!hasBegun) setPrinted(null);
    return hasBegun;
  };

  return (
    <>
      {cards.map(({ delivery, line }) => (
        <DeliveryCard
          key={delivery.line}
          delivery={delivery}
          line={line}
          isTitled={lines.length > 1}
          isPrinted={printed === null || printed === delivery.line}
          onPrint={() => print(delivery.line)}
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
          onPrint={() => print(null)}
        />
      )}
    </>
  );
}
