import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { useSlot } from '@/components/payment/use-slot';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ordersShelf, replacedSlot } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { useShop } from '../shop-context';

/** The orders this browser knows, newest first. As a part of another page it shows nothing when there are none. */
export function OrderList({ isPart = false }: { isPart?: boolean }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { id } = useShop();
  const known = Object.entries(useSlot(ordersShelf, id) ?? {})
    .filter(([, { brand }]) => brand)
    .sort(([, a], [, b]) => b.createdAt - a.createdAt);
  const replaced = useSlot(replacedSlot, id) ?? {};
  const Heading = isPart ? 'h2' : 'h1';

  if (known.length === 0 && isPart) return null;
  if (known.length === 0) {
    return (
      <div className="mx-auto max-w-140 space-y-3 text-center">
        <Icon name="receipt" className="mx-auto size-10 text-ink-3" />
        <h1 className="text-xl">{t('listNone')}</h1>
        <p className="text-ink-2 text-md">{t('listNoneText')}</p>
        <a href={href(locale, { page: 'brands' })} className={`${buttonClass()} mt-3`}>
          {t('others')}
        </a>
      </div>
    );
  }

  return (
    <section className="mx-auto max-w-140">
      <Heading className={isPart ? 'text-md' : 'text-xl'}>{t('listTitle')}</Heading>
      <p className="mt-1 text-ink-2">{t('listText')}</p>
      <ul className="mt-4 divide-y divide-line rounded-card border border-line bg-surface">
        {known.map(([orderId, { brand, label, createdAt, isOver }]) => (
          <li key={orderId}>
            <a
              href={href(locale, { page: 'order', orderId })}
              className="flex min-h-15 items-center gap-3 px-4 py-2.5 hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-bold">
                  {brand} <span className="tabular">{label}</span>
                </span>
                <span className="tabular block text-ink-2 text-sm">{timeText(createdAt, locale)}</span>
              </span>
              {!isOver && Object.hasOwn(replaced, orderId) && <Badge tone="warning">{t('replaced')}</Badge>}
              {!isOver && !Object.hasOwn(replaced, orderId) && <Badge tone="accent">{t('live')}</Badge>}
              <Icon name="forward" className="text-ink-3" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
