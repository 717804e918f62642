'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { DeliveryCard } from '@/components/orders/delivered/delivery-card';
import { OrderFace } from '@/components/orders/order-face';
import { ShopProvider } from '@/components/orders/shop-context';
import type { ShopFacts } from '@/components/orders/shop-facts';
import { Queries } from '@/components/payment/queries';
import { Card } from '@/components/ui/card';
import { deliveryExhibits } from './deliveries';
import { card, orderExhibits, plan, topUp } from './orders';
import { Problems } from './problems';

const ACCESS = { orderId: 'galleryGalleryGallery0', key: 'gallery'.padEnd(43, '0') };
const nothing = () => {};

/** Everything a shopper may meet once money is near, side by side, in this shop's theme and language. */
export function Gallery({ shop }: { shop: ShopFacts }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  if (now === null) return null;
  return (
    <Queries>
      <ShopProvider shop={shop}>
        <div className="grid items-start gap-8 xl:grid-cols-2">
          {orderExhibits(now).map(({ name, order }) => (
            <Exhibit key={name} name={name}>
              <Card className="space-y-5">
                <OrderFace
                  order={order}
                  access={ACCESS}
                  now={now}
                  email="ada@example.com"
                  checkAgain={nothing}
                />
              </Card>
            </Exhibit>
          ))}
          {deliveryExhibits(card, plan, topUp).map(({ name, line, delivery }) => (
            <Exhibit key={name} name={name}>
              <DeliveryCard delivery={delivery} line={line} isTitled isPrinted={false} onPrint={nothing} />
            </Exhibit>
          ))}
        </div>
        <Problems />
      </ShopProvider>
    </Queries>
  );
}

/** One thing to look at, under a name that tests and links can use. */
export function Exhibit({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section id={idOf(name)} aria-label={name} className="min-w-0 max-w-140 scroll-mt-24 space-y-2">
      <p lang="en" className="font-mono text-ink-2 text-sm">
        {name}
      </p>
      {children}
    </section>
  );
}

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
