import { type ComponentProps, lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { Panel } from './panel';

/** What an order that is not delivered yet does not need. */
const LatePanel = lazy(() =>
  import('./panel').then(
    ({ Panel: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** The codes behind one deliberate press, and back behind it again. */
export function RevealPanel(props: ComponentProps<typeof Panel>) {
  return (
    <Suspense fallback={<Skeleton className="h-13" />}>
      <LatePanel {...props} />
    </Suspense>
  );
}

function NotLoaded() {
  const t = useTranslations('delivery');
  return (
    <Notice tone="warning" live="polite">
      <p>{t('notLoaded')}</p>
      <Button look="secondary" className="mt-2" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </Notice>
  );
}
