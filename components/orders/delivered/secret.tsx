import { CopyButton } from '@/components/payment/copy-button';
import { cx } from '@/components/ui/cx';

/** One part of a code, as it came, never shortened. */
export function Secret({
  label,
  copyLabel,
  value,
  isMain = false,
}: {
  label: string;
  copyLabel: string;
  value: string;
  isMain?: boolean;
}) {
  return (
    <div>
      <p className="text-ink-2 text-sm">{label}</p>
      <p dir="ltr" className={cx('select-all break-all font-mono', isMain ? 'text-lg' : 'text-md')}>
        {value}
      </p>
      <CopyButton value={value} label={copyLabel} look={isMain ? 'primary' : 'secondary'} className="mt-2" />
    </div>
  );
}
