import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Skeleton } from '@/components/ui/skeleton';
import type { OrderSnapshot } from '@/lib/orders';
import type { Offer } from '../state-look';
import { Offers } from './offers';

const SLOW_MS = 10_000;
const VERY_SLOW_MS = 30_000;

/** While our own call is out, another order could become a second one; later nothing payable has come of this one. */
const SAFE: Record<'Placing' | 'Created', readonly Offer[]> = {
  Placing: [],
  Created: ['otherWay', 'support'],
};

/** The size of the payment that is coming, so that nothing jumps when it is here. */
export function Preparing({
  order,
  now,
  checkAgain,
}: {
  order: OrderSnapshot;
  now: number;
  checkAgain: () => void;
}) {
  const t = useTranslations('order');
  const states = useTranslations('states');
  const state = order.state === 'Placing' ? 'Placing' : 'Created';
  const waited = now - order.createdAt;
  const isVerySlow = waited > VERY_SLOW_MS;

  return (
    <div className="space-y-5">
      <div>
        <h1 className="text-lg">{states(`${state}.title`)}</h1>
        <p className="mt-1">
          {states(`${state}.money`)} <span className="text-ink-2">{states(`${state}.next`)}</span>
        </p>
        <p role="status" className="mt-1 text-ink-2">
          {isVerySlow ? t('verySlow') : waited > SLOW_MS && t('slow')}
        </p>
      </div>
      {isVerySlow && (
        <div className="space-y-3">
          <Button className="max-sm:w-full" onClick={checkAgain}>
            <Icon name="refresh" />
            {t('checkAgain')}
          </Button>
          {SAFE[state].length > 0 && <Offers offers={SAFE[state]} order={order} isPlain />}
        </div>
      )}
      <PaymentSkeleton />
    </div>
  );
}

export function PaymentSkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-8 w-36 rounded-full" />
      <PaymentBlanks />
    </div>
  );
}

/** The amount, the address and the picture of both. */
export function PaymentBlanks() {
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="space-y-3">
        <Skeleton className="h-16 w-56 max-w-full" />
        <Skeleton className="h-11" />
        <Skeleton className="h-16" />
        <Skeleton className="h-11" />
      </div>
      <Skeleton className="aspect-square w-full max-sm:mx-auto max-sm:max-w-70" />
    </div>
  );
}
