import { later } from '@/components/ui/later';
import type { OrderSnapshot } from '@/lib/orders';
import { DeliveredFace } from './delivered/later';
import { faceOf, hasDetails } from './face';
import { Checking, MessageFace, Unverified } from './parts/later';
import { NotLoaded } from './parts/not-loaded';
import { OrderHeader } from './parts/order-header';
import { Preparing } from './parts/preparing';
import { PayFace } from './pay/pay-face';
import { useReplaced } from './pay/use-replaced';
import type { Known } from './recipient';
import { useShop } from './shop-context';
import type { Access } from './stream/doors';

const Replaced = later(() => import('./pay/replaced').then(({ Replaced }) => Replaced), NotLoaded);

/** What the card shows of an order at a moment of the server's clock: of the snapshot alone, so that any can be shown. */
export function OrderFace({
  order,
  access,
  now,
  known,
  checkAgain,
}: {
  order: OrderSnapshot;
  access: Access;
  now: number;
  known: Known;
  checkAgain: () => void;
}) {
  const shop = useShop();
  const face = faceOf(order, now);
  const { by, how } = useReplaced(order);
  if (face === 'delivered') return <DeliveredFace {...{ order, access, known }} />;
  if (by && how) {
    return (
      <>
        <OrderHeader order={order} known={known} />
        <Replaced order={order} by={by} how={how} />
      </>
    );
  }
  const isPay = face === 'pay' || face === 'unconfirmed';
  return (
    <>
      <OrderHeader order={order} known={known} />
      {face === 'preparing' && <Preparing order={order} now={now} checkAgain={checkAgain} />}
      {isPay && hasDetails(order) && (
        <PayFace order={order} now={now} label={shop.name} isConfirmed={face === 'pay'} />
      )}
      {face === 'unverified' && <Unverified order={order} />}
      {face === 'checking' && <Checking order={order} />}
      {face === 'message' && <MessageFace {...{ order, access, known, now }} />}
    </>
  );
}
