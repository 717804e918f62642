'use client';

import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { hasLiveOrder, ordersShelf } from '@/lib/device';

/** The way to this device's orders, with a dot while one of them is under way. */
export function OrdersLink({
  storefrontId,
  href,
  label,
  liveLabel,
}: {
  storefrontId: string;
  href: string;
  label: string;
  liveLabel: string;
}) {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    const look = () => setLive(hasLiveOrder(storefrontId, Date.now()));
    look();
    return ordersShelf(storefrontId).subscribe(look);
  }, [storefrontId]);

  return (
    <a
      href={href}
      aria-label={isLive ? liveLabel : label}
      className="relative grid size-11 shrink-0 place-content-center rounded-control hover:bg-sunken"
    >
      <Icon name="receipt" className="text-lg" />
      {isLive && (
        <span
          aria-hidden="true"
          className="absolute end-1.5 top-1.5 size-3 rounded-full border-2 border-bg bg-accent"
        />
      )}
    </a>
  );
}
