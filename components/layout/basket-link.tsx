'use client';

import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { basketSlot, countItems } from '@/lib/device';

/** The way to the basket, with how much is in it; it has its place before it knows. */
export function BasketLink({
  storefrontId,
  href,
  labels,
}: {
  storefrontId: string;
  href: string;
  /** By number of items, from none. */
  labels: readonly string[];
}) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const { read, subscribe } = basketSlot(storefrontId);
    const look = () => setCount(countItems(read()?.lines ?? []));
    look();
    return subscribe(look);
  }, [storefrontId]);

  return (
    <a
      href={href}
      aria-label={labels[count]}
      className="relative grid size-11 shrink-0 place-content-center rounded-control hover:bg-sunken"
    >
      <Icon name="basket" className="text-lg" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="tabular absolute end-0.5 top-0.5 grid h-4.5 min-w-4.5 place-content-center rounded-full bg-accent px-1 font-bold text-accent-ink text-xs"
        >
          {count}
        </span>
      )}
    </a>
  );
}
