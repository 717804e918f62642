import { useLocale, useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { isPersistent, type UnpaidOrder } from '@/lib/device';
import { href } from '@/lib/storefronts';

/** Said before the pay button, and in nobody's way: the supplier lets a shopper have one unpaid order. */
export function EndsOther({ storefrontId, other }: { storefrontId: string; other: UnpaidOrder }) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const { orderId, key, brand, label } = other;
  const target = { page: 'order', orderId, ...(isPersistent(storefrontId) ? {} : { key }) } as const;
  return (
    <Notice tone="info" live="polite">
      <p>{t('endsOther', { what: [brand, label].filter(Boolean).join(' ') })}</p>
      <a
        href={href(locale, target)}
        className="inline-flex min-h-9 items-center font-bold underline underline-offset-2 max-sm:min-h-11"
      >
        {t('endsOtherOpen')}
      </a>
    </Notice>
  );
}
