import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { MOST_ITEMS } from '@/lib/device';
import { href } from '@/lib/storefronts';

/** The second way: put it away and look on. */
export function AddToBasket({
  tag,
  add,
  count,
  isFull,
}: {
  tag: string;
  /** Null while nothing that can be bought is chosen. */
  add: (() => void) | null;
  /** How many of it are in the basket since it was added here; 0 when it was not. */
  count: number;
  /** True when there was no room. */
  isFull: boolean;
}) {
  const t = useTranslations('buy');
  return (
    <div className="-mt-2 text-center">
      {add && (
        <Button look="quiet" className="w-full" onClick={add}>
          <Icon name="basket" />
          {t('add')}
        </Button>
      )}
      <p role="status" className="flex flex-wrap items-center justify-center gap-x-2 empty:hidden">
        {isFull ? (
          <>
            {t('full', { most: MOST_ITEMS })}
            <a href={href(tag, { page: 'checkout' })} className={buttonClass({ look: 'quiet' })}>
              {t('toBasket')}
            </a>
          </>
        ) : (
          count > 0 && (
            <>
              <Icon name="check" className="text-success" />
              {count > 1 ? t('addedCount', { count }) : t('added')}
            </>
          )
        )}
      </p>
    </div>
  );
}
