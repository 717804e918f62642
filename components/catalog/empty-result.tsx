import { Button } from '@/components/ui/button';
import { constraintsOf, EVERYTHING, type View } from './view';

export type EmptyWords = { nothing: string; nothingFor: string; remove: string; clear: string };

/** Says which filter to take away, as buttons, each with what it would bring. */
export function EmptyResult({
  view,
  words,
  nameOf,
  countOf,
  onView,
}: {
  view: View;
  words: EmptyWords;
  nameOf: (name: 'q' | 'kind' | 'category') => string;
  countOf: (view: View) => number;
  onView: (view: View) => void;
}) {
  const constraints = constraintsOf(view);
  const helpful = constraints.length > 1 ? constraints.filter(({ without }) => countOf(without) > 0) : [];
  return (
    <div className="rounded-card border border-line border-dashed px-4 py-12 text-center">
      <p className="font-bold text-md">
        {view.q ? words.nothingFor.replace('#', () => view.q) : words.nothing}
      </p>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        {helpful.map(({ name, without }) => (
          <Button key={name} look="secondary" onClick={() => onView(without)}>
            {words.remove.replace('#', () => nameOf(name))}
            <span className="tabular font-normal text-ink-2">{countOf(without)}</span>
          </Button>
        ))}
        <Button
          look={helpful.length > 0 ? 'quiet' : 'secondary'}
          onClick={() => onView({ ...EVERYTHING, sort: view.sort })}
        >
          {words.clear}
        </Button>
      </div>
    </div>
  );
}
