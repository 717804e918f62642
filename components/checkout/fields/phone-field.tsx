import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { countryInText } from '@/components/layout/names';
import { useProblemText } from '@/components/payment/use-problem-text';
import { Field, Input } from '@/components/ui/field';
import { isPhone } from '@/lib/checkout';
import { callingCode, loadPhoneNumbers, phoneNumber, phoneProblem, seePhoneNumber } from './phone-number';

/** A number as it is dialled in the country of the top-up, or with any country code; written for the world when it is left. */
export function PhoneField({
  id,
  country,
  value,
  problem,
  onChange,
}: {
  id: string;
  country: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('checkout');
  const problemText = useProblemText();
  const locale = useLocale();
  const [isLeft, setIsLeft] = useState(false);
  const [, setIsLoaded] = useState(false);
  useEffect(() => {
    let isHere = true;
    loadPhoneNumbers().then(
      () => isHere && setIsLoaded(true),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);

  const seen = seePhoneNumber(value, country);
  const isWrong = value.trim() !== '' && !(seen ? seen.isPossible : isPhone(phoneNumber(value, country)));
  const isElsewhere = seen?.isPossible && seen.country && seen.country !== country;
  const own = countryInText(locale, country);
  const code = callingCode(country);

  return (
    <Field
      id={id}
      label={t('phone')}
      hint={
        isElsewhere && !problem
          ? t('phoneElsewhere', { country: countryInText(locale, seen.country ?? country), own })
          : code
            ? t('phoneHintOf', { country: own, code })
            : t('phoneHint')
      }
      problem={problem ?? (isLeft && isWrong ? problemText(phoneProblem(value, country)) : undefined)}
    >
      {(wiring) => (
        <Input
          {...wiring}
          type="tel"
          name={id}
          value={value}
          required
          autoComplete="tel"
          maxLength={32}
          className="tabular"
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => {
            setIsLeft(true);
            if (seen?.isPossible) onChange(seen.written);
          }}
        />
      )}
    </Field>
  );
}
