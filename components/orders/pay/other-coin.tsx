import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { beginReplacing, putBackInBasket, putOrderedBack } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { href } from '@/lib/storefronts';
import { linesAgain } from '../parts/lines-again';
import { useShop } from '../shop-context';

/** Another coin is another order, with keys, a price and a limit of its own; this one stays in sight until it ends. */
export function OtherCoin({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('payment');
  const locale = useLocale();
  const router = useRouter();
  const { id } = useShop();
  const lines = linesAgain(order);
  if (lines.length < order.lines.length) return null;

  const orderAgain = () => {
    if (!putOrderedBack(id, order.orderId)) putBackInBasket(id, lines);
    beginReplacing(id, order.orderId, lines);
    router.push(href(locale, { page: 'checkout' }));
  };

  return (
    <div className="border-line border-t pt-3">
      <Button look="quiet" onClick={orderAgain} className="w-full">
        <Icon name="refresh" />
        {t('otherCoin')}
      </Button>
      <p className="text-center text-ink-2 text-sm">{t('otherCoinHint')}</p>
    </div>
  );
}
