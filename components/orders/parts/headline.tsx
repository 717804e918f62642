import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import type { StateWords } from './state-words';

const MARKS = {
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};

/** What happened, what it means for the money, what comes next; `children` say more. */
export function Headline({
  tone,
  icon,
  words: { title, money, next },
  children,
}: {
  tone: keyof typeof MARKS;
  icon: IconName;
  words: StateWords;
  children?: ReactNode;
}) {
  return (
    <div className="flex gap-4 max-sm:flex-col max-sm:gap-3">
      <span className={cx('grid size-11 shrink-0 place-items-center rounded-full', MARKS[tone])}>
        <Icon name={icon} className="size-6" />
      </span>
      <div className="min-w-0 space-y-2 sm:pt-1.5">
        <h1 className="text-lg">{title}</h1>
        <p className="text-md">{money}</p>
        <p className="text-ink-2">{next}</p>
        {children}
      </div>
    </div>
  );
}
