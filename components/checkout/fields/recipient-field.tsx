import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import type { BasketLine } from '@/lib/device';
import { EmailField } from './email-field';
import { PhoneField } from './phone-field';

type Props = {
  id: string;
  line: BasketLine;
  value: string;
  problem: string | undefined;
  /** Undefined for the buyer's own e-mail address. */
  onChange: (value: string | undefined) => void;
  /** One of several for somebody else again. */
  onSplit: () => void;
};

/** Who gets a line that does not go to the buyer's e-mail address. The product decides what that is. */
export function RecipientField(props: Props) {
  switch (props.line.deliveryType) {
    case 'by_email':
      return <GiftField {...props} />;
    case 'by_phone':
      return <PhoneField {...props} country={props.line.country} />;
    case 'by_account':
      return <AccountField {...props} />;
  }
}

function GiftField({ id, line: { quantity }, value, problem, onChange, onSplit }: Props) {
  const t = useTranslations('basket');
  return (
    <div className="space-y-1">
      <EmailField
        id={id}
        label={t('giftEmail')}
        hint={t('giftHint', { count: quantity })}
        autoComplete="off"
        value={value}
        problem={problem}
        onChange={onChange}
      />
      <div className="-mx-3 flex flex-wrap">
        {quantity > 1 && (
          <Button look="quiet" className="px-3" onClick={onSplit}>
            {t('split')}
          </Button>
        )}
        <Button look="quiet" className="px-3" onClick={() => onChange(undefined)}>
          {t('toMe')}
        </Button>
      </div>
    </div>
  );
}

function AccountField({ id, line: { name }, value, problem, onChange }: Props) {
  const t = useTranslations('checkout');
  return (
    <Field id={id} label={t('account', { name })} hint={t('accountHint', { name })} problem={problem}>
      {(wiring) => (
        <Input
          {...wiring}
          type="text"
          name={id}
          value={value}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
