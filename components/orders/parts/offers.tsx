import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { putInBasket } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { href } from '@/lib/storefronts';
import { useShop } from '../shop-context';
import type { Offer } from '../state-look';
import { lineAgain } from './line-again';
import { useSupportHref } from './use-facts';

/** What a state offers, the first as the one button that stands out. */
export function Offers({ offers, order }: { offers: readonly Offer[]; order: OrderSnapshot }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const router = useRouter();
  const { id } = useShop();
  const supportHref = useSupportHref(order);
  const line = lineAgain(order);
  if (offers.length === 0) return null;

  const orderAgain = () => {
    if (line) putInBasket(id, line);
    router.push(href(locale, { page: line ? 'checkout' : 'brands' }));
  };

  return (
    <div className="flex flex-wrap gap-3">
      {offers.map((offer, index) => {
        const className = cx(buttonClass({ look: index === 0 ? 'primary' : 'secondary' }), 'max-sm:w-full');
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
            {t(offer)}
          </button>
        );
      })}
    </div>
  );
}
