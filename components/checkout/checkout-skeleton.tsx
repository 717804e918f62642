import { useTranslations } from 'use-intl';
import { Skeleton } from '@/components/ui/skeleton';

export function CheckoutSkeleton({ words }: { words: 'loading' | 'placed' }) {
  const t = useTranslations('checkout');
  return (
    <div data-coming className="grid gap-x-10 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <div className="space-y-8 max-lg:mx-auto max-lg:w-full max-lg:max-w-140">
        <h1 className="text-xl">{t('title')}</h1>
        <p role="status" className={words === 'placed' ? 'text-md' : 'sr-only'}>
          {t(words)}
        </p>
        <Skeleton className="h-16" />
        <Skeleton className="h-28" />
        <Skeleton className="h-64" />
      </div>
      <Skeleton className="mt-16 h-48 max-lg:hidden" />
    </div>
  );
}
