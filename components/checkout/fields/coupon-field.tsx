import { useTranslations } from 'use-intl';
import { Opener } from './opener';

/** A code that takes something off; what it takes off the supplier says when the order is placed. */
export function CouponField({
  value,
  problem,
  onChange,
}: {
  value: string | null;
  problem: string | undefined;
  onChange: (coupon: string | null) => void;
}) {
  const t = useTranslations('basket');
  return (
    <Opener
      id="coupon"
      ask={t('haveCode')}
      label={t('code')}
      hint={t('codeHint')}
      close={t('noCode')}
      value={value}
      maxLength={64}
      problem={problem}
      onChange={onChange}
    />
  );
}
