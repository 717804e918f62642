import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Ways } from '../problems/ways';
import { ProblemLine } from './problem-line';

type Option = { value: string; name: string; note?: string | undefined; isDisabled: boolean };

const SHAPES = {
  grid: 'relative flex-wrap justify-center rounded-control border border-line-strong/55 bg-surface text-center has-checked:border-accent has-checked:text-accent has-checked:ring-1 has-checked:ring-accent has-checked:ring-inset has-focus-visible:outline-offset-2',
  list: 'border-line not-first:border-t has-focus-visible:-outline-offset-2',
};

/** Radio buttons as cards. One that cannot be chosen says why in its own place. */
export function ChoiceGroup({
  id,
  label,
  hint,
  options,
  value,
  problem,
  shape,
  onChange,
}: {
  id: 'coin' | 'network';
  label: string;
  hint?: ReactNode;
  options: readonly Option[];
  value: string | null;
  problem: string | undefined;
  shape: 'grid' | 'list';
  onChange: (value: string) => void;
}) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={cx(hint ? `${id}-hint` : null, problem ? `${id}-problem` : null) || undefined}
      className="space-y-2"
    >
      <legend className="font-bold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-2 text-sm">
          {hint}
        </p>
      )}
      <div
        className={
          shape === 'grid'
            ? 'grid grid-cols-3 gap-2 sm:grid-cols-5'
            : 'overflow-hidden rounded-control border border-line-strong/55 bg-surface'
        }
      >
        {options.map(({ value: own, name, note, isDisabled }) => (
          <label
            key={own}
            className={cx(
              'flex min-h-12 items-center gap-x-3 px-3.5 py-2 transition-colors has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent',
              SHAPES[shape],
              isDisabled ? 'cursor-not-allowed bg-sunken text-ink-3' : 'hover:bg-accent-soft',
              problem && 'has-checked:border-danger has-checked:ring-danger',
            )}
          >
            <input
              type="radio"
              name={id}
              value={own}
              checked={own === value}
              disabled={isDisabled}
              aria-invalid={problem && own === value ? true : undefined}
              onChange={() => onChange(own)}
              className={
                shape === 'grid'
                  ? 'absolute inset-0 cursor-[inherit] opacity-0'
                  : 'size-4.5 shrink-0 accent-accent outline-none'
              }
            />
            <span className="font-bold">{name}</span>
            {note && (
              <span className={cx('text-ink-2 text-sm', shape === 'list' && 'ms-auto text-balance text-end')}>
                {note}
              </span>
            )}
          </label>
        ))}
      </div>
      <ProblemLine id={`${id}-problem`} text={problem} />
      <Ways place={id} />
    </fieldset>
  );
}
