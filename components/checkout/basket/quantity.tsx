import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '@/components/ui/icon';

const BUTTON =
  'grid size-11 place-content-center rounded-control text-ink-2 hover:bg-sunken disabled:text-ink-3/50 disabled:hover:bg-transparent';

/** How often: one less, one more. */
export function Quantity({
  what,
  value,
  canGrow,
  onChange,
}: {
  what: string;
  value: number;
  canGrow: boolean;
  onChange: (quantity: number) => void;
}) {
  const t = useTranslations('basket');
  const step = (icon: IconName, label: string, to: number, isPossible: boolean) => (
    <button
      type="button"
      aria-label={label}
      disabled={!isPossible}
      onClick={() => onChange(to)}
      className={BUTTON}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <fieldset aria-label={t('quantityOf', { what })} className="flex items-center">
      {step('minus', t('less', { what }), value - 1, value > 1)}
      <output className="tabular min-w-7 text-center font-bold">{value}</output>
      {step('plus', t('more', { what }), value + 1, canGrow)}
    </fieldset>
  );
}
