import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Card } from '@/components/ui/card';
import { later } from '@/components/ui/later';
import { isPersistent } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';
import { preloadDelivered } from './delivered/later';
import { faceOf, hasReceived, hasSeenPayment } from './face';
import { OrderFace } from './order-face';
import { ConnectionLine } from './parts/connection-line';
import { Elsewhere, KeepLink } from './parts/elsewhere';
import { Forget } from './parts/forget';
import { preloadFaces } from './parts/later';
import { LockOrder } from './parts/lock-order';
import { NotLoaded } from './parts/not-loaded';
import { OrderSkeleton } from './parts/order-skeleton';
import { StateAnnouncer } from './parts/state-announcer';
import { SupportFacts } from './parts/support-facts';
import { Timeline } from './parts/timeline';
import { useReplaced } from './pay/use-replaced';
import type { Known } from './recipient';
import { useShop } from './shop-context';
import type { Access } from './stream/doors';
import type { Followed } from './stream/follow-order';
import type { Opened } from './use-access';
import { useKeptFocus } from './use-kept-focus';
import { useKnownOrder } from './use-known-order';
import { useNow } from './use-now';
import { useOrderStream } from './use-order-stream';
import { useSettled } from './use-settled';

const NoOrder = later(() => import('./parts/no-order').then(({ NoOrder }) => NoOrder), NotLoaded);

/** One order: a card that changes its face, what happened below it, the facts for support beside it. */
export function OrderView({ access, known, fallBack }: Omit<Opened & { type: 'order' }, 'type'>) {
  const { order: followed, checkAgain } = useOrderStream(access);
  const order = followed?.snapshot ?? null;
  useKnownOrder(access, order);
  // The order comes in slices, between which a phone can scroll; what it shows is never deferred.
  const isHere = useDeferredValue(order !== null);
  const end = followed?.link.end;
  const isShut = end === 'not_found';
  useEffect(() => {
    if (isShut) fallBack?.();
  }, [isShut, fallBack]);
  // A key that opens nothing any more shows nothing any more, unless it is just being replaced here.
  const isSettled = useSettled(useShop().id, access.orderId, isShut ? access.key : null);

  if (isShut && isSettled && !fallBack) {
    return <NoOrder why="missing" orderId={null} checkAgain={checkAgain} />;
  }
  if (followed && order && isHere && !isShut) {
    return <LiveOrder {...{ followed, order, access, known, checkAgain }} />;
  }
  if (end === 'gone' && !order)
    return <NoOrder why="gone" orderId={access.orderId} checkAgain={checkAgain} />;
  return (
    <OrderSkeleton>
      {followed && <ConnectionLine followed={followed} now={Date.now()} checkAgain={checkAgain} />}
    </OrderSkeleton>
  );
}

/** What comes next is fetched while things still load, and not while the first page does. */
const FACES_AFTER_MS = 10_000;

type Live = {
  followed: Followed;
  order: OrderSnapshot;
  access: Access;
  known: Known;
  checkAgain: () => Promise<boolean>;
};

function LiveOrder({ followed, order, access, known, checkAgain }: Live) {
  const shop = useShop();
  const [isKept] = useState(() => isPersistent(shop.id));
  const now = useNow(followed.offset);
  const face = faceOf(order, now);
  const { by, how } = useReplaced(order);
  const isComing = hasSeenPayment(order) || hasReceived(order);
  useEffect(() => {
    if (isComing) preloadDelivered();
    const timer = setTimeout(preloadFaces, isComing ? 0 : FACES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isComing]);
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card, `${order.state} ${face}`);

  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <div className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <div>
          <StateAnnouncer order={order} face={face} how={how} />
          <ConnectionLine followed={followed} now={now} checkAgain={checkAgain} />
          {!isKept && <KeepLink access={access} />}
          <Card ref={card} className="space-y-5">
            <OrderFace {...{ order, access, now, known, checkAgain }} />
          </Card>
        </div>
        <Timeline order={order} how={how} offset={followed.offset} checkAgain={checkAgain} />
      </div>
      <aside className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <SupportFacts order={order} access={access} face={by ? 'message' : face} />
        <div>
          <Elsewhere access={access} />
          <LockOrder access={access} isKept={isKept} />
          <Forget orderId={order.orderId} />
        </div>
      </aside>
    </div>
  );
}
