import type { OrderSnapshot } from '@/lib/orders';
import { Headline } from '../parts/headline';
import { Offers } from '../parts/offers';
import { useStateWords } from '../parts/state-words';

/** In the place of a payment whose details contradict the order: nothing to pay, nothing to copy. */
export function Unverified({ order }: { order: OrderSnapshot }) {
  const words = useStateWords({ ...order, isUnverified: true });
  return (
    <div className="space-y-5">
      <Headline tone="danger" icon="warning" words={words} />
      <Offers offers={['support', 'otherWay']} order={order} />
    </div>
  );
}
