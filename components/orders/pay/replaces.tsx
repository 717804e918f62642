import { useLocale, useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/storefronts';

/** On the order that is to be paid: which one is not. */
export function Replaces({ orderId }: { orderId: string }) {
  const t = useTranslations('payment.replaces');
  const locale = useLocale();
  return (
    <Notice tone="info">
      <p>{t('text')}</p>
      <a
        href={href(locale, { page: 'order', orderId })}
        className="inline-flex min-h-9 items-center font-bold underline underline-offset-2 max-sm:min-h-11"
      >
        {t('open')}
      </a>
    </Notice>
  );
}
