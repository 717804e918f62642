import type { ReactNode } from 'react';
import { ProblemLine } from './problem-line';

/** A check box with its words; the whole row is the target. */
export function Tick({
  id,
  isTicked,
  problem,
  onChange,
  children,
}: {
  id: string;
  isTicked: boolean;
  problem?: string | undefined;
  onChange: (isTicked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input
          id={id}
          type="checkbox"
          checked={isTicked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={({ target }) => onChange(target.checked)}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>{children}</span>
      </label>
      <ProblemLine id={`${id}-problem`} text={problem} />
    </div>
  );
}
