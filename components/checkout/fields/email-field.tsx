import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import { isEmail } from '@/lib/checkout';
import { suggestEmail } from './suggest-email';

/** Looked at when it is left, forgiven while it is being mended, and never filled by us. */
export function EmailField({
  id,
  label,
  hint,
  autoComplete,
  value,
  problem,
  onChange,
}: {
  id: string;
  label: string;
  hint: string;
  autoComplete: 'email' | 'off';
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('checkout');
  const problems = useTranslations('problems');
  const [isLeft, setIsLeft] = useState(false);
  const isWrong = isLeft && value.trim() !== '' && !isEmail(value.trim());
  const suggestion = isLeft && !isWrong ? suggestEmail(value.trim()) : null;

  return (
    <div>
      <Field
        id={id}
        label={label}
        hint={hint}
        problem={problem ?? (isWrong ? problems('invalid_email') : undefined)}
      >
        {(wiring) => (
          <Input
            {...wiring}
            type="email"
            name={id}
            value={value}
            required
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            onChange={({ target }) => onChange(target.value)}
            onBlur={() => setIsLeft(true)}
          />
        )}
      </Field>
      <div role="status">
        {suggestion && (
          <Button look="secondary" className="mt-2 w-full" onClick={() => onChange(suggestion)}>
            {t('suggest', { email: suggestion })}
          </Button>
        )}
      </div>
    </div>
  );
}
