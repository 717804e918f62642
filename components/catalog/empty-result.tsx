import { useElsewhere } from '@/components/search/use-elsewhere';
import { Button, buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { SoldElsewhere } from './sold-elsewhere';
import { constraintsOf, EVERYTHING, type Filter, type View } from './view';

export type EmptyWords = {
  nothing: string;
  nothingFor: string;
  paused: string;
  remove: string;
  clear: string;
  elsewhere: string;
  soldIn: string;
  soldInMore: string;
};

/**
 * Says where else it is sold, and which filter to take away, as buttons, each with what it would bring. They are not
 * shown before the former is known: what one is about to press stays where it is.
 */
export function EmptyResult({
  tag,
  view,
  words,
  isPaused,
  elsewhere,
  nameOf,
  countOf,
  onView,
}: {
  tag: string;
  view: View;
  words: EmptyWords;
  isPaused: boolean;
  /** The same among all brands, for a place that is only a part of them. */
  elsewhere: { href: string; count: number } | null;
  nameOf: (name: Filter) => string;
  countOf: (view: View) => number;
  onView: (view: View) => void;
}) {
  const offers = useElsewhere(tag, view.q);
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
      <SoldElsewhere tag={tag} offers={offers ?? []} words={words} />
      <div className={cx('mt-5 flex flex-wrap justify-center gap-2', !offers && 'invisible')}>
        {helpful.map(({ name, without, count }) => (
          <Button key={name} look="secondary" className="max-w-full" onClick={() => onView(without)}>
            <span className="truncate">{words.remove.replace('#', () => nameOf(name))}</span>
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
