import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Input } from '@/components/ui/field';
import { isPhone } from '@/lib/checkout';
import { barePhone } from '../draft';

/** Spaces and dashes are the shopper's own; only the digits are sent. */
export function PhoneField({
  id,
  value,
  problem,
  onChange,
}: {
  id: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('checkout');
  const problems = useTranslations('problems');
  const [isLeft, setIsLeft] = useState(false);
  const isWrong = isLeft && value.trim() !== '' && !isPhone(barePhone(value));

  return (
    <Field
      id={id}
      label={t('phone')}
      hint={t('phoneHint')}
      problem={problem ?? (isWrong ? problems('invalid_phone') : undefined)}
    >
      {(wiring) => (
        <Input
          {...wiring}
          type="tel"
          name={id}
          value={value}
          required
          autoComplete="tel"
          inputMode="tel"
          maxLength={32}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => setIsLeft(true)}
        />
      )}
    </Field>
  );
}
