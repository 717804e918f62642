'use client';

import { useEffect, useState } from 'react';
import { DeliveryCard } from '@/components/orders/delivered/delivery-card';
import { OrderFace } from '@/components/orders/order-face';
import { ShopProvider } from '@/components/orders/shop-context';
import type { ShopFacts } from '@/components/orders/shop-facts';
import { Queries } from '@/components/payment/queries';
import { Card } from '@/components/ui/card';
import type { OrderSnapshot } from '@/lib/orders';
import { deliveryExhibits } from './deliveries';
import { Exhibit } from './exhibit';
import { Notices } from './notices';
import { card, orderExhibits, plan, topUp } from './orders';
import { Problems } from './problems';

const ACCESS = { orderId: 'galleryGalleryGallery0', key: 'gallery'.padEnd(43, '0') };
/** As the device knows it that ordered these: cards for oneself or a friend, top-ups for a number. */
const knownOf = ({ lines }: OrderSnapshot) => ({
  email: 'ada@example.com',
  recipients: lines.map(({ deliveryType, slug }) => {
    if (deliveryType === 'by_phone') return '+12125550123';
    return slug === 'gift' ? 'friend@example.com' : 'ada@example.com';
  }),
});
const nothing = () => {};
const prints = () => true;

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
                  known={knownOf(order)}
                  checkAgain={nothing}
                />
              </Card>
            </Exhibit>
          ))}
          {deliveryExhibits(card, plan, topUp).map(({ name, line, delivery }) => (
            <Exhibit key={name} name={name}>
              <DeliveryCard delivery={delivery} line={line} isTitled isPrinted={false} onPrint={prints} />
            </Exhibit>
          ))}
        </div>
        <Notices now={now} storefrontId={shop.id} access={ACCESS} />
        <Problems />
      </ShopProvider>
    </Queries>
  );
}
