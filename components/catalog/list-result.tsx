import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useCoin } from '@/components/payment/use-coin';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { href } from '@/lib/storefronts';
import { ActiveFilters } from './active-filters';
import { BrandTile, type TileWords } from './brand-tile';
import { EmptyResult, type EmptyWords } from './empty-result';
import { FilterPanel, type PanelWords } from './filter-panel';
import type { ListProps } from './list-island';
import { nameInLinks } from './mark-links';
import { PAGE_LENGTH } from './place-length';
import { type Market, select } from './select';
import { unroll, unrolledTo } from './unrolled';
import { usePaused } from './use-paused';
import { type Filter, queryOf, type View } from './view';

export type ResultWords = EmptyWords &
  PanelWords & {
    tiles: TileWords;
    asked: string;
    removeAll: string;
    more: string;
    unsure: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
    showUnsure: string;
  };

type Shown = ListProps & {
  market: Market;
  view: View;
  onView: (view: View, isTyped?: boolean) => void;
};

/** What the address asks for, painted in pages: a market of thousands costs no more than what is shown of it. */
export function ListResult({
  market,
  view,
  isLonger,
  onFound,
  onView,
  ...list
}: Shown & { isLonger: boolean; onFound: (count: number) => void }) {
  const { place, tag, words } = list;
  const paused = usePaused(view.coin !== '');
  const asking = useMemo(() => ({ place, tag, paused }), [place, tag, paused]);
  const { tiles, unsure } = useMemo(() => select(market, view, asking), [market, view, asking]);

  const query = queryOf(view);
  const isAsked = query !== '';
  const key = `${location.pathname}${query}`;
  const begin = isAsked ? 0 : list.shown;
  const [, setUnrolled] = useState(0);
  const length = unrolledTo(key) ?? begin + PAGE_LENGTH;
  const shown = isAsked || isLonger ? tiles.slice(begin, length) : [];
  const grid = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number>(undefined);

  const showMore = () => {
    focusAt.current = length - begin;
    unroll(key, length + PAGE_LENGTH);
    setUnrolled(length);
  };

  useLayoutEffect(() => onFound(tiles.length), [tiles, onFound]);
  useEffect(() => {
    if (focusAt.current === undefined) return;
    grid.current?.children[focusAt.current]?.querySelector('a')?.focus({ preventScroll: true });
    focusAt.current = undefined;
  });

  const nameOf = namerOf(market, view, words);
  const countOf = (other: View, at = asking) => select(market, other, at).tiles.length;
  const all = { ...asking, place: { page: 'brands' } } as const;
  const rule = new Intl.PluralRules(tag).select(unsure);

  return (
    <>
      {shown.length > 0 && (
        <ul ref={grid} className={isAsked ? 'brand-grid long mt-5 md:mt-7' : 'brand-grid long mt-6'}>
          {shown.map((tile) => (
            <li key={tile.slug}>
              <BrandTile brand={tile} tag={tag} words={words.tiles} />
            </li>
          ))}
        </ul>
      )}
      {isAsked && tiles.length === 0 && unsure === 0 && (
        <EmptyResult
          {...{ tag, view, words, nameOf, onView }}
          isPaused={paused.has(view.coin)}
          elsewhere={
            place.page === 'brands'
              ? null
              : { href: href(tag, { page: 'brands' }) + query, count: countOf(view, all) }
          }
          countOf={countOf}
        />
      )}
      {shown.length > 0 && length < tiles.length && (
        <div className="mt-8 text-center">
          <Button look="secondary" onClick={showMore}>
            {words.more}
          </Button>
        </div>
      )}
      {unsure > 0 && (
        <p
          className={cx(
            'mt-10 flex flex-wrap items-center justify-center gap-x-3 gap-y-1 text-center',
            tiles.length > 0
              ? 'text-ink-2 text-sm'
              : 'rounded-card border border-line border-dashed px-4 py-12 font-bold',
          )}
        >
          {(words.unsure[rule] ?? words.unsure.other).replace('#', unsure.toLocaleString(tag))}
          <Button
            look={tiles.length > 0 ? 'quiet' : 'secondary'}
            onClick={() => onView({ ...view, unsure: 'too' })}
          >
            {words.showUnsure}
          </Button>
        </p>
      )}
    </>
  );
}

/** What is asked for and more to ask, above the list. */
export function ListControls({
  market,
  view,
  panel,
  onView,
  storefrontId,
  coins,
  words,
}: Shown & {
  /** The id of the filters while they are open. */
  panel: string | null;
}) {
  const coin = useCoin(storefrontId, coins);
  const nameOf = namerOf(market, view, words);
  return (
    <>
      {panel && <FilterPanel id={panel} {...{ view, coin, words, onView }} sign={market.sign} />}
      <ActiveFilters {...{ view, words, nameOf, onView }} />
    </>
  );
}

/** How a filter that is set is called. */
const namerOf =
  (market: Market, view: View, words: ResultWords) =>
  (name: Filter): string => {
    if (name === 'kind' || name === 'category') return nameInLinks(name, view[name]);
    if (name === 'amounts') return view.amounts === 'any' ? words.amountsAny : words.amountsFixed;
    if (name === 'spend') return `${market.sign}${/\p{L}$/u.test(market.sign) ? ' ' : ''}${view.spend}`;
    if (name === 'coin') return words.payable.replace('#', () => view.coin);
    return name === 'stock' ? words.stock : view.q;
  };
