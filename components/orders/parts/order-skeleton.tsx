import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { PaymentSkeleton } from './preparing';

/** The size of the page that is coming. `children` say why it takes so long, when it does. */
export function OrderSkeleton({ children }: { children?: ReactNode }) {
  const t = useTranslations('order');
  return (
    <div data-coming className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <div className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <h1 className="sr-only">{t('loading')}</h1>
        {children}
        <Card className="space-y-5">
          <div className="flex items-center gap-3 border-line border-b pb-4">
            <Skeleton className="h-11 w-18" />
            <div className="flex-1 space-y-2">
              <Skeleton className="h-4 w-40" />
              <Skeleton className="h-3 w-56 max-w-full" />
            </div>
          </div>
          <PaymentSkeleton />
        </Card>
      </div>
      <div className="space-y-3 max-lg:hidden">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="h-40" />
      </div>
    </div>
  );
}
