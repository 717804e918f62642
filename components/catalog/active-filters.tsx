import { Icon } from '@/components/ui/icon';
import { constraintsOf, EVERYTHING, type Filter, type View } from './view';

/** What is asked for, each with a way to take it back; several at once too. */
export function ActiveFilters({
  view,
  words,
  nameOf,
  onView,
}: {
  view: View;
  words: { asked: string; remove: string; removeAll: string };
  nameOf: (name: Filter) => string;
  onView: (view: View) => void;
}) {
  const constraints = constraintsOf(view);
  if (constraints.length === 0) return null;
  return (
    <ul aria-label={words.asked} className="mt-3 flex flex-wrap items-center gap-2">
      {constraints.map(({ name, without }) => (
        <li key={name} className="max-w-full">
          <button
            type="button"
            data-chip
            aria-label={words.remove.replace('#', () => nameOf(name))}
            onClick={() => onView({ ...without, unsure: '' })}
            className="inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-full bg-accent-soft ps-3.5 pe-3 text-accent hover:underline md:min-h-9 md:text-sm"
          >
            <span className="truncate">{nameOf(name)}</span>
            <Icon name="close" className="text-sm" />
          </button>
        </li>
      ))}
      {constraints.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => onView({ ...EVERYTHING, sort: view.sort })}
            className="min-h-11 rounded-control px-2 font-bold text-accent hover:underline md:min-h-9 md:text-sm"
          >
            {words.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}
