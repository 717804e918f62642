import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSlot } from '@/components/payment/use-slot';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import { forgetOrder, type KnownOrder, type KnownOrders, replacedSlot } from '@/lib/device';
import { found } from './found';
import { MineRow } from './mine-row';

/** From this many on there is a search. */
const SEARCHED = 4;

type Removed = { order: KnownOrder; putBack: () => void };

/** The orders, newest first. One that was removed can be put back until the next one is, or the page is left. */
export function MineList({
  storefrontId,
  orders,
  children,
}: {
  storefrontId: string;
  orders: KnownOrders;
  children?: ReactNode;
}) {
  const t = useTranslations('orders');
  const replaced = useSlot(replacedSlot, storefrontId) ?? {};
  const [words, setWords] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const all = Object.entries(orders).sort(([, a], [, b]) => b.createdAt - a.createdAt);
  const shown = found(all, words);

  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = (orderId: string, order: KnownOrder) => {
    setAsked(null);
    setRemoved({ order, putBack: forgetOrder(storefrontId, orderId) });
  };
  const undoRemoval = () => {
    removed?.putBack();
    setRemoved(null);
    heading.current?.focus();
  };

  return (
    <section className="space-y-4">
      <div>
        <h1 ref={heading} tabIndex={-1} className="text-xl">
          {t('title')}
        </h1>
        <p className="mt-1 text-ink-2">{t('text')}</p>
      </div>
      {children}
      {all.length >= SEARCHED && (
        <div className="space-y-1">
          <label htmlFor={id} className="sr-only">
            {t('search')}
          </label>
          <Input
            id={id}
            type="search"
            placeholder={t('search')}
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <p role="status" className="min-h-5 text-ink-2 text-sm">
            {words.trim() && t('found', { count: shown.length })}
          </p>
        </div>
      )}
      {removed && (
        <div
          role="status"
          className="flex flex-wrap items-center gap-x-4 rounded-control bg-sunken px-4 py-1"
        >
          <p className="min-w-0 flex-1 py-2">{t('removed', { what: nameOf(removed.order, t('unnamed')) })}</p>
          <Button ref={undo} look="quiet" className="-me-4" onClick={undoRemoval}>
            {t('undo')}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {shown.map(([orderId, order]) => (
            <MineRow
              key={orderId}
              orderId={orderId}
              order={order}
              isReplaced={Object.hasOwn(replaced, orderId)}
              isAsking={asked === orderId}
              onAsk={(asks) => setAsked(asks ? orderId : null)}
              onRemove={() => remove(orderId, order)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

export const nameOf = ({ brand, label }: KnownOrder, unnamed: string): string =>
  [brand || unnamed, label].filter(Boolean).join(' ');
