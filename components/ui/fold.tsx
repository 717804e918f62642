import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Icon } from './icon';

/** What few need, behind a line that says what it is. */
export function Fold({
  title,
  className,
  children,
  ...props
}: Omit<ComponentProps<'details'>, 'title'> & { title: string }) {
  return (
    <details className={cx('group border-line', className)} {...props}>
      <summary className="flex min-h-12 list-none items-center justify-between font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
