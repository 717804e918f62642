import { Button, buttonClass } from '@/components/ui/button';
import { constraintsOf, EVERYTHING, type Filter, type View } from './view';

export type EmptyWords = {
  nothing: string;
  nothingFor: string;
  paused: string;
  remove: string;
  clear: string;
};

/** Says which filter to take away, as buttons, each with what it would bring. */
export function EmptyResult({
  view,
  words,
  isPaused,
  elsewhere,
  nameOf,
  countOf,
  onView,
}: {
  view: View;
  words: EmptyWords;
  isPaused: boolean;
  /** The same among all brands, for a place that is only a part of them. */
  elsewhere: { href: string; count: number } | null;
  nameOf: (name: Filter) => string;
  countOf: (view: View) => number;
  onView: (view: View) => void;
}) {
  const helpful = constraintsOf(view)
    .map(({ name, without }) => ({ name, without, count: countOf(without) }))
    .filter(({ count }) => count > 0);
  const title = isPaused
    ? words.paused.replace('#', () => view.coin)
    : view.q
      ? words.nothingFor.replace('#', () => view.q)
      : words.nothing;
  return (
    <div className="mt-5 rounded-card border border-line border-dashed px-4 py-12 text-center md:mt-7">
      <p className="font-bold text-md">{title}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        {helpful.map(({ name, without, count }) => (
          <Button key={name} look="secondary" onClick={() => onView(without)}>
            {words.remove.replace('#', () => nameOf(name))}
            <span className="tabular font-normal text-ink-2">{count}</span>
          </Button>
        ))}
        {elsewhere && elsewhere.count > 0 && (
          <a href={elsewhere.href} className={buttonClass({ look: 'secondary' })}>
            {words.clear}
            <span className="tabular font-normal text-ink-2">{elsewhere.count}</span>
          </a>
        )}
        {!elsewhere && (
          <Button
            look={helpful.length > 0 ? 'quiet' : 'secondary'}
            onClick={() => onView({ ...EVERYTHING, sort: view.sort })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
