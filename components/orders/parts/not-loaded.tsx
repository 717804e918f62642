import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** In the place of a part that could not be loaded: the order is kept, so that loading again loses nothing. */
export function NotLoaded() {
  const t = useTranslations('order');
  return (
    <div className="space-y-3">
      <p>{t('notLoaded')}</p>
      <Button onClick={() => location.reload()} className="max-sm:w-full">
        <Icon name="refresh" />
        {t('loadAgain')}
      </Button>
    </div>
  );
}
