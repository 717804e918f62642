import { useTranslations } from 'use-intl';
import { Skeleton } from '@/components/ui/skeleton';
import type { OrderSnapshot } from '@/lib/orders';

const SLOW_MS = 10_000;
const VERY_SLOW_MS = 30_000;

/** The size of the payment that is coming, so that nothing jumps when it is here. */
export function Preparing({ order, now }: { order: OrderSnapshot; now: number }) {
  const t = useTranslations('order');
  const states = useTranslations('states');
  const state = order.state === 'Placing' ? 'Placing' : 'Created';
  const waited = now - order.createdAt;

  return (
    <div className="space-y-5">
      <div>
        <h1 className="text-lg">{states(`${state}.title`)}</h1>
        <p className="mt-1">
          {states(`${state}.money`)} <span className="text-ink-2">{states(`${state}.next`)}</span>
        </p>
        <p role="status" className="mt-1 text-ink-2">
          {waited > VERY_SLOW_MS ? t('verySlow') : waited > SLOW_MS && t('slow')}
        </p>
      </div>
      <PaymentSkeleton />
    </div>
  );
}

export function PaymentSkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-8 w-36 rounded-full" />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <div className="space-y-3">
          <Skeleton className="h-16 w-56 max-w-full" />
          <Skeleton className="h-11" />
          <Skeleton className="h-16" />
          <Skeleton className="h-11" />
        </div>
        <Skeleton className="aspect-square w-full max-sm:mx-auto max-sm:max-w-70" />
      </div>
    </div>
  );
}
