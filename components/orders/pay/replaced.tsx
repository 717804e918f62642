import { useLocale, useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { OrderSnapshot } from '@/lib/orders';
import { href } from '@/lib/storefronts';
import { Headline } from '../parts/headline';
import { OldAddress } from '../parts/old-address';
import type { Succession } from './use-replaced';

/** An unpaid order whose shopper went on with another one: in sight, and not to be paid. */
export function Replaced({ order, by, how }: { order: OrderSnapshot; by: string; how: Succession }) {
  const t = useTranslations(`payment.${how}`);
  const locale = useLocale();
  return (
    <div className="space-y-5">
      <Headline tone="info" icon="wallet" words={{ title: t('title'), money: t('money'), next: t('next') }} />
      <OldAddress order={order} />
      <a href={href(locale, { page: 'order', orderId: by })} className={cx(buttonClass(), 'max-sm:w-full')}>
        {t('open')}
      </a>
    </div>
  );
}
