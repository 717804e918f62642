import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { type BasketItem, isSameProduct, MOST_ITEMS, putInBasket } from '@/lib/device';
import { href } from '@/lib/storefronts';

/** The second way: put it away and look on. */
export function AddToBasket({
  storefrontId,
  tag,
  item,
  isFull,
}: {
  storefrontId: string;
  tag: string;
  /** Null while nothing that can be bought is chosen. */
  item: BasketItem | null;
  /** True when the main button found no room. */
  isFull: boolean;
}) {
  const t = useTranslations('buy');
  const [said, setSaid] = useState<{ of: BasketItem; isIn: boolean } | null>(null);
  const isSaid = said !== null && item !== null && isSameProduct(said.of, item);
  const words = isFull || (isSaid && !said.isIn) ? 'full' : isSaid ? 'added' : null;

  return (
    <div className="-mt-2 text-center">
      {item && (
        <Button
          look="quiet"
          className="w-full"
          onClick={() => setSaid({ of: item, isIn: putInBasket(storefrontId, item) !== null })}
        >
          <Icon name="basket" />
          {t('add')}
        </Button>
      )}
      <p role="status" className="flex flex-wrap items-center justify-center gap-x-2 empty:hidden">
        {words && (
          <>
            {words === 'added' && <Icon name="check" className="text-success" />}
            {t(words, { most: MOST_ITEMS })}
            <a href={href(tag, { page: 'checkout' })} className={buttonClass({ look: 'quiet' })}>
              {t('toBasket')}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
