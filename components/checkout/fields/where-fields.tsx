import { useTranslations } from 'use-intl';
import type { BasketLine, CheckoutForm } from '@/lib/device';
import type { Place } from '../places';
import { EmailField } from './email-field';
import { RecipientField } from './recipient-field';

/** One e-mail address for codes and receipts, and a recipient of its own for what goes elsewhere. */
export function WhereFields({
  lines,
  form,
  problemAt,
  onChange,
}: {
  lines: readonly BasketLine[];
  form: CheckoutForm;
  problemAt: (place: Place) => string | undefined;
  onChange: (change: Partial<CheckoutForm>) => void;
}) {
  const t = useTranslations('checkout');
  const hasCode = lines.some(({ deliveryType }) => deliveryType === 'by_email');
  const setRecipient = (at: number, recipient: string) =>
    onChange({
      recipients: lines.map((_, index) => (index === at ? recipient : (form.recipients[index] ?? ''))),
    });

  return (
    <>
      {lines.map(
        (line, index) =>
          line.deliveryType !== 'by_email' && (
            <RecipientField
              key={`${line.brand} ${line.denomination}`}
              id={`recipient-${index}`}
              line={line}
              value={form.recipients[index] ?? ''}
              problem={problemAt(`recipient-${index}`)}
              onChange={(recipient) => setRecipient(index, recipient)}
            />
          ),
      )}
      <EmailField
        value={form.email}
        hint={hasCode ? t('emailHint') : t('receiptHint')}
        problem={problemAt('email')}
        onChange={(email) => onChange({ email })}
      />
    </>
  );
}
