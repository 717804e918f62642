import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useShop } from '../shop-context';
import { OrderList } from './order-list';

/** An address that opens nothing here: why, what it means for the money, and where the order is. */
export function NoOrder({
  why,
  orderId,
  checkAgain,
}: {
  why: 'locked' | 'missing' | 'gone';
  orderId: string | null;
  checkAgain?: () => void;
}) {
  const t = useTranslations('order');
  const { support } = useShop();
  return (
    <div className="mx-auto max-w-140 space-y-10">
      <div className="space-y-3 text-center">
        <Icon name={why === 'gone' ? 'clock' : 'lock'} className="mx-auto size-10 text-ink-3" />
        <h1 className="text-xl">{t(`${why}Title`)}</h1>
        <p className="text-ink-2 text-md">{t(`${why}Text`)}</p>
        {orderId && (
          <p className="text-sm">
            <span className="text-ink-2">{t('reference')}: </span>
            <span className="select-all break-all font-mono">{orderId}</span>
          </p>
        )}
        <div className="flex flex-wrap justify-center gap-3">
          {checkAgain && (
            <Button look="secondary" onClick={checkAgain}>
              <Icon name="refresh" />
              {t('checkAgain')}
            </Button>
          )}
          <a href={`mailto:${support.email}`} className={buttonClass({ look: 'secondary' })}>
            <Icon name="mail" />
            {t('support')}
          </a>
        </div>
      </div>
      <OrderList isPart />
    </div>
  );
}
