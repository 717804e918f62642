import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './icon';

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** A label, its control, a hint and a problem, wired together for a screen reader. */
export function Field({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: ReactNode;
  children: (wiring: Wiring) => ReactNode;
}) {
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-2 text-sm">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="flex gap-1.5 text-danger text-sm">
          <Icon name="danger" className="mt-px" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={cx(
        'min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 text-md text-ink aria-invalid:border-danger',
        className,
      )}
      {...props}
    />
  );
}
