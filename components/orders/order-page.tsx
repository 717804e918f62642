'use client';

import { later } from '@/components/ui/later';
import { OrderView } from './order-view';
import { NotLoaded } from './parts/not-loaded';
import { OrderSkeleton } from './parts/order-skeleton';
import { ShopProvider, useShop } from './shop-context';
import type { ShopFacts } from './shop-facts';
import { useAccess } from './use-access';
import { useSettled } from './use-settled';

const NoOrder = later(() => import('./parts/no-order').then(({ NoOrder }) => NoOrder), NotLoaded);
const OrderList = later(
  () => import('./parts/order-list').then(({ OrderList }) => OrderList),
  NotLoaded,
  <OrderSkeleton />,
);

/** What the address opens: an order, the list of this device's orders, or words on why it opens nothing. */
export function OrderPage({ shop }: { shop: ShopFacts }) {
  return (
    <ShopProvider shop={shop}>
      <Opened />
    </ShopProvider>
  );
}

function Opened() {
  const { id } = useShop();
  const opened = useAccess(id);
  const { orderId, key } = opened.type === 'order' ? opened.access : { orderId: null, key: null };
  if (!useSettled(id, orderId, key)) return <OrderSkeleton />;
  switch (opened.type) {
    case 'unread':
      return <OrderSkeleton />;
    case 'list':
      return <OrderList />;
    case 'broken':
      return <NoOrder why="missing" orderId={null} />;
    case 'locked':
      return <NoOrder why="locked" orderId={opened.orderId} />;
    case 'order': {
      const { access, known, fallBack } = opened;
      const pair = `${access.orderId}.${access.key}`;
      return <OrderView key={pair} access={access} known={known} fallBack={fallBack} />;
    }
  }
}
