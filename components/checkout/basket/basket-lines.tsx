import { useTranslations } from 'use-intl';
import { type BasketLine, type CheckoutForm, MOST_ITEMS, roomFor } from '@/lib/device';
import type { Money } from '@/lib/money';
import type { Place } from '../places';
import { LineCard } from './line-card';
import { RemovedLine } from './removed-line';
import type { BasketEdits } from './use-basket';

/** What is about to be bought: how often, for whom, where it works, and the way back to change it. */
export function BasketLines({
  lines,
  prices,
  form,
  edits,
  problemAt,
  goneAt,
  onRecipient,
}: {
  lines: readonly BasketLine[];
  prices: readonly (Money | null)[];
  form: CheckoutForm;
  edits: BasketEdits;
  problemAt: (place: Place) => string | undefined;
  /** True for a line that cannot be bought any more. */
  goneAt: (index: number) => boolean;
  onRecipient: (id: string, recipient: string | undefined) => void;
}) {
  const t = useTranslations('basket');
  const { removed } = edits;
  const isFull = roomFor(lines) === 0;
  const rows = lines.map((line, index) => (
    <li key={line.id} id={`line-${index}`} tabIndex={-1} className="py-4 first:pt-0 last:pb-0">
      <LineCard
        line={line}
        index={index}
        price={prices[index] ?? null}
        canGrow={!isFull}
        recipient={form.recipients[line.id]}
        isGone={goneAt(index)}
        problemAt={problemAt}
        onQuantity={(quantity) => edits.setQuantity(line.id, quantity)}
        onSplit={() => edits.split(line.id)}
        onRemove={() => edits.remove(line.id)}
        onRecipient={(recipient) => onRecipient(line.id, recipient)}
      />
    </li>
  ));
  if (removed) {
    rows.splice(
      removed.place,
      0,
      <li key={`removed ${removed.line.id}`} className="py-4 first:pt-0 last:pb-0">
        <RemovedLine removed={removed} onUndo={edits.undo} />
      </li>,
    );
  }

  return (
    <div>
      <ul className="divide-y divide-line">{rows}</ul>
      <p role="status" className="mt-3 text-ink-2 text-sm empty:hidden">
        {isFull && t('full', { most: MOST_ITEMS })}
      </p>
    </div>
  );
}
