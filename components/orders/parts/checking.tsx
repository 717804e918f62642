import { useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';

/** Between the end of the time and the word of the supplier: nothing payable is shown any more. */
export function Checking() {
  const t = useTranslations('payment');
  return (
    <div className="flex gap-4 max-sm:flex-col max-sm:gap-3">
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-info-soft text-info">
        <Icon name="clock" className="size-6" />
      </span>
      <div className="min-w-0 space-y-2 sm:pt-1.5">
        <h1 className="text-lg">{t('checking')}</h1>
        <p className="text-md">{t('checkingText')}</p>
      </div>
    </div>
  );
}
