import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { isSameProduct, putBackInBasket, readBasket } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { href } from '@/lib/storefronts';
import { isRefused } from '../line-state';
import { useShop } from '../shop-context';
import type { Offer } from '../state-look';
import { again, linesAgain } from './lines-again';
import { useSupportHref } from './use-facts';

/** What a state offers, the first as the one button that stands out. `children` say what it costs. */
export function Offers({
  offers,
  order,
  isPlain = false,
  children,
}: {
  offers: readonly Offer[];
  order: OrderSnapshot;
  /** Another button stands out already. */
  isPlain?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations('order');
  const locale = useLocale();
  const router = useRouter();
  const { id } = useShop();
  const supportHref = useSupportHref(order);
  const lines = linesAgain(order);
  if (offers.length === 0) return null;

  const refused = order.lines.filter(isRefused);
  const isNumber = refused.some(({ deliveryType }) => deliveryType === 'by_phone');

  const orderAgain = () => {
    if (lines.length > 0) putBackInBasket(id, lines);
    const place = readBasket(id)?.lines.findIndex((line) =>
      refused.flatMap(again).some((item) => isSameProduct(line, item)),
    );
    const fragment = place === undefined || place < 0 ? '' : `#recipient-${place}`;
    router.push(href(locale, { page: lines.length > 0 ? 'checkout' : 'brands' }) + fragment);
  };

  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-3">
        {offers.map((offer, index) => {
          const className = cx(
            buttonClass({ look: index === 0 && !isPlain ? 'primary' : 'secondary' }),
            'max-sm:w-full',
          );
          if (offer === 'support') {
            return (
              <a key={offer} href={supportHref} className={className}>
                <Icon name="mail" />
                {t('support')}
              </a>
            );
          }
          if (offer === 'others') {
            return (
              <a key={offer} href={href(locale, { page: 'brands' })} className={className}>
                {t('others')}
              </a>
            );
          }
          return (
            <button key={offer} type="button" onClick={orderAgain} className={className}>
              {t(isNumber && offer === 'again' ? 'againNumber' : offer)}
            </button>
          );
        })}
      </div>
      {children}
    </div>
  );
}
