import { useLocale, useTranslations } from 'use-intl';
import { useSlot } from '@/components/payment/use-slot';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ordersShelf } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { RemovedLine } from './basket/removed-line';
import type { BasketEdits } from './basket/use-basket';

/** Who comes back from the order page lands here: the way to that order is what they look for. */
export function EmptyBasket({ storefrontId, edits }: { storefrontId: string; edits: BasketEdits }) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const orders = Object.entries(useSlot(ordersShelf, storefrontId) ?? {});
  const [latest] = orders.filter(([, { brand }]) => brand).sort(([, a], [, b]) => b.createdAt - a.createdAt);

  return (
    <div className="mx-auto max-w-140 space-y-3 py-8 text-center">
      {edits.removed && (
        <div className="pb-6 text-start">
          <RemovedLine removed={edits.removed} onUndo={edits.undo} />
        </div>
      )}
      <Icon name="gift" className="mx-auto size-10 text-ink-3" />
      <h1 className="text-xl">{t('emptyTitle')}</h1>
      <p className="text-ink-2 text-md">{t('emptyText')}</p>
      <a href={href(locale, { page: 'brands' })} className={`${buttonClass()} mt-3`}>
        {t('browse')}
      </a>
      {latest && (
        <p className="pt-4">
          <span className="block text-ink-2 text-sm">{t('latest')}</span>
          <a
            href={href(locale, { page: 'order', orderId: latest[0] })}
            className="inline-flex min-h-11 items-center gap-1 font-bold text-accent"
          >
            {t('latestOpen', { name: `${latest[1].brand} ${latest[1].label}` })}
            <Icon name="forward" className="size-4" />
          </a>
        </p>
      )}
    </div>
  );
}
