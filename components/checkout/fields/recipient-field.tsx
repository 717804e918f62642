import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Input } from '@/components/ui/field';
import type { BasketLine } from '@/lib/device';
import { barePhone, recipientProblem } from '../draft';

/** For what goes to a phone or to an account at the brand. Blanks and dashes in a number are the shopper's own. */
export function RecipientField({
  id,
  line,
  value,
  problem,
  onChange,
}: {
  id: string;
  line: BasketLine;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('checkout');
  const problems = useTranslations('problems');
  const [isLeft, setIsLeft] = useState(false);
  const { name } = line;
  const isPhone = line.deliveryType === 'by_phone';
  const wrong =
    isLeft && value.trim() !== '' ? recipientProblem(line, isPhone ? barePhone(value) : value) : null;

  return (
    <Field
      id={id}
      label={isPhone ? t('phone') : t('account', { name })}
      hint={isPhone ? t('phoneHint') : t('accountHint', { name })}
      problem={problem ?? (wrong ? problems(wrong) : undefined)}
    >
      {(wiring) => (
        <Input
          {...wiring}
          type={isPhone ? 'tel' : 'text'}
          name={id}
          value={value}
          required
          autoComplete={isPhone ? 'tel' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={isPhone ? 32 : 254}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => setIsLeft(true)}
        />
      )}
    </Field>
  );
}
