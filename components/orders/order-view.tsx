import { useState } from 'react';
import { Card } from '@/components/ui/card';
import { isPersistent, type KnownOrder } from '@/lib/device';
import { isPayable, type OrderSnapshot } from '@/lib/orders';
import { DeliveredFace } from './delivered/delivered-face';
import { faceOf, hasDetails } from './face';
import { Checking } from './parts/checking';
import { ConnectionLine } from './parts/connection-line';
import { Elsewhere, KeepLink } from './parts/elsewhere';
import { Forget } from './parts/forget';
import { MessageFace } from './parts/message-face';
import { NoOrder } from './parts/no-order';
import { OrderHeader } from './parts/order-header';
import { OrderSkeleton } from './parts/order-skeleton';
import { Preparing } from './parts/preparing';
import { StateAnnouncer } from './parts/state-announcer';
import { SupportFacts } from './parts/support-facts';
import { TestBand } from './parts/test-badge';
import { Timeline } from './parts/timeline';
import { PayFace } from './pay/pay-face';
import { Unverified } from './pay/unverified';
import { useShop } from './shop-context';
import type { Access } from './stream/doors';
import { useKnownOrder } from './use-known-order';
import { useNow } from './use-now';
import { useOrderStream } from './use-order-stream';

/** One order: a card that changes its face, what happened below it, the facts for support beside it. */
export function OrderView({ access, known }: { access: Access; known: KnownOrder | undefined }) {
  const shop = useShop();
  const [isKept] = useState(() => isPersistent(shop.id));
  const { order: followed, checkAgain } = useOrderStream(access);
  const order = followed?.snapshot ?? null;
  useKnownOrder(access, known, order);

  if (!followed || !order) {
    const end = followed?.link.end;
    if (end === 'not_found') return <NoOrder why="missing" orderId={null} />;
    if (end === 'gone') return <NoOrder why="gone" orderId={access.orderId} />;
    return (
      <OrderSkeleton>
        {followed && <ConnectionLine followed={followed} checkAgain={checkAgain} />}
      </OrderSkeleton>
    );
  }

  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <div className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <div>
          <StateAnnouncer order={order} />
          <ConnectionLine followed={followed} checkAgain={checkAgain} />
          {!isKept && <KeepLink access={access} />}
          <Card className="space-y-5">
            {order.isTest && isPayable(order.state) && <TestBand />}
            <Face order={order} access={access} offset={followed.offset} email={known?.email} />
          </Card>
        </div>
        <Timeline order={order} checkAgain={checkAgain} />
      </div>
      <aside className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <SupportFacts order={order} access={access} />
        <div>
          <Elsewhere access={access} />
          <Forget orderId={order.orderId} />
        </div>
      </aside>
    </div>
  );
}

type FaceProps = { order: OrderSnapshot; access: Access; offset: number; email: string | undefined };

function Face({ order, access, offset, email }: FaceProps) {
  const shop = useShop();
  const now = useNow(offset);
  const face = faceOf(order, now);
  if (face === 'delivered') return <DeliveredFace order={order} access={access} />;
  return (
    <>
      <OrderHeader order={order} email={email} />
      {face === 'preparing' && <Preparing order={order} now={now} />}
      {face === 'pay' && hasDetails(order) && <PayFace order={order} now={now} label={shop.name} />}
      {face === 'unverified' && <Unverified order={order} />}
      {face === 'checking' && <Checking />}
      {face === 'message' && <MessageFace order={order} access={access} />}
    </>
  );
}
