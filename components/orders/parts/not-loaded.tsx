import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** In the place of a part that could not be loaded: nothing is lost, and it is tried again by itself. */
export function NotLoaded({ again }: { again: () => void }) {
  const t = useTranslations();
  return (
    <div className="space-y-3">
      <p>{t('order.notLoaded')}</p>
      <Button onClick={again} className="max-sm:w-full">
        <Icon name="refresh" />
        {t('delivery.tryAgain')}
      </Button>
    </div>
  );
}
