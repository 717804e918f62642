import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { Offers } from '../parts/offers';
import { useStateWords } from '../parts/state-words';

/** In the place of a payment whose details contradict the order: nothing to pay, nothing to copy. */
export function Unverified({ order }: { order: OrderSnapshot }) {
  const { title, money, next } = useStateWords({ ...order, isUnverified: true });
  return (
    <div className="space-y-5">
      <div className="flex gap-4 max-sm:flex-col max-sm:gap-3">
        <span className="grid size-11 shrink-0 place-items-center rounded-full bg-danger-soft text-danger">
          <Icon name="warning" className="size-6" />
        </span>
        <div className="min-w-0 space-y-2 sm:pt-1.5">
          <h1 className="text-lg">{title}</h1>
          <p className="text-md">{money}</p>
          <p className="text-ink-2">{next}</p>
        </div>
      </div>
      <Offers offers={['support', 'otherWay']} order={order} />
    </div>
  );
}
