import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

type Tone = 'info' | 'success' | 'warning' | 'danger';

const TONES: Record<Tone, { box: string; ink: string; icon: IconName }> = {
  info: { box: 'bg-info-soft', ink: 'text-info', icon: 'info' },
  success: { box: 'bg-success-soft', ink: 'text-success', icon: 'check' },
  warning: { box: 'bg-warning-soft', ink: 'text-warning', icon: 'warning' },
  danger: { box: 'bg-danger-soft', ink: 'text-danger', icon: 'danger' },
};

/** A message in its tone: colour, icon and words together. `live` announces it when it appears. */
export function Notice({
  tone,
  title,
  children,
  live,
  className,
}: {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  live?: 'polite' | 'assertive';
  className?: string;
}) {
  const { box, ink, icon } = TONES[tone];
  const role = live === 'assertive' ? 'alert' : live ? 'status' : undefined;
  return (
    <div role={role} className={cx('flex gap-3 rounded-control p-4', box, className)}>
      <Icon name={icon} className={cx('mt-0.5', ink)} />
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className={cx('font-bold', ink)}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
