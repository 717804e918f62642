import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';
import type { Problem } from '@/lib/problem';
import { focusPlace } from './focus-place';
import type { Place } from './places';

/** `of`: the line it is about, where there are several. */
export type PlacedProblem = { problem: Problem; place: Place; text: string; of: string | undefined };

/** One problem takes the focus to its field; several make a list that takes the focus and leads to each. */
export function ProblemList({
  problems,
  raised,
}: {
  problems: readonly PlacedProblem[];
  /** Another object for each press that found problems, so that mending one does not move the focus. */
  raised: object;
}) {
  const t = useTranslations('checkout');
  const list = useRef<HTMLDivElement>(null);
  const handled = useRef<object>(raised);

  useEffect(() => {
    if (handled.current === raised) return;
    handled.current = raised;
    const [first, ...others] = problems;
    if (!first) return;
    if (others.length > 0) list.current?.focus();
    else focusPlace(first.place);
  }, [raised, problems]);

  if (problems.length < 2) return null;
  return (
    <div ref={list} role="alert" tabIndex={-1} className="rounded-control bg-danger-soft p-4">
      <p className="flex gap-2 font-bold text-danger">
        <Icon name="danger" className="mt-0.5" />
        {t('attention', { count: problems.length })}
      </p>
      <ul className="mt-1 ps-7">
        {problems.map(({ place, text, of }) => (
          <li key={place + text}>
            <button
              type="button"
              onClick={() => focusPlace(place)}
              className="min-h-9 py-1.5 text-start underline underline-offset-2 max-sm:min-h-11 max-sm:py-2.5"
            >
              {of ? `${of}: ${text}` : text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
