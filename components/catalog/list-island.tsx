'use client';

import { type ReactNode, Suspense, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Place } from '@/lib/storefronts';
import type { ResultWords } from './list-result';
import { markLinks } from './mark-links';
import { PAGE_LENGTH } from './place-length';
import { unroll, wasUnrolled } from './unrolled';
import { useChipFocus } from './use-chip-focus';
import { useField } from './use-list-field';
import { useLoaded } from './use-loaded';
import { Address, useView } from './use-view';
import { EVERYTHING, FILTERS, queryOf, type View } from './view';

export type ListWords = ResultWords & {
  count: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  filters: string;
  sort: string;
  sortPopular: string;
  sortName: string;
  sortNew: string;
  failed: string;
  again: string;
};

export type ListProps = {
  place: Place;
  tag: string;
  storefrontId: string;
  coins: readonly string[];
  title: string;
  total: number;
  /** How many of them the page holds, and whether more follow that can be shown under them. */
  shown: number;
  hasMore: boolean;
  hasNew: boolean;
  words: ListWords;
};

/**
 * A list as the server has rendered it, and what the address asks of it. Filters, more tiles and their data are
 * loaded when one first asks for something; what is asked for lives in the address alone.
 */
export function ListIsland({
  filters,
  children,
  ...list
}: ListProps & { filters: ReactNode; children: ReactNode }) {
  const { place, tag, title, total, words } = list;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { view, change, arrive, written } = useView(list.coins);
  const [isOpen, setOpen] = useState(false);
  const [isLonger, setLonger] = useState(false);
  const [found, setFound] = useState(total);

  // Who comes back finds the list as long as it was; who comes with filters sees nothing of the whole one first.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    setLonger(wasUnrolled(location.pathname));
    if (written.current) dataset.selecting = '';
    return () => {
      delete dataset.selecting;
    };
  }, [written]);

  const isAsked = queryOf(view) !== '';
  const { ready, hasFailed, again } = useLoaded(tag, isAsked || isOpen || isLonger);
  const isDecided = hasFailed || ready !== undefined;

  useLayoutEffect(() => {
    if (!written.current || isDecided) delete document.documentElement.dataset.selecting;
    if (place.page === 'brands') markLinks(root.current, view);
  }, [written, isDecided, view, place]);

  const changeFrom = useChipFocus(root, change);
  useField(place.page === 'brands', view, change);

  useEffect(() => {
    const controller = new AbortController();
    const unrollFirst = () => {
      unroll(location.pathname, list.shown + PAGE_LENGTH);
      setLonger(true);
    };
    const onClick = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = (event.target as Element).closest('a');
      const name = link?.dataset.filter as 'kind' | 'category' | undefined;
      if (link?.rel === 'next' && list.hasMore) unrollFirst();
      else if (name && place.page === 'brands') {
        const value = link?.dataset.value ?? '';
        const rest = name === 'kind' ? { ...view, category: '' } : view;
        change({ ...rest, [name]: value === view[name] ? '' : value });
      } else return;
      event.preventDefault();
    };
    root.current?.addEventListener('click', onClick, { signal: controller.signal });
    return () => controller.abort();
  }, [view, change, place, list.hasMore, list.shown]);

  const count = isAsked && ready ? found : total;
  const rule = new Intl.PluralRules(tag).select(count);
  const active = FILTERS.filter((name) => view[name]).length;

  return (
    <div ref={root} data-answers-search={place.page === 'brands' || undefined}>
      <Suspense>
        <Address onArrive={arrive} />
      </Suspense>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 md:mb-4">
        <div className="md:flex md:items-baseline md:gap-3">
          <h1 className="text-xl">{title}</h1>
          <p role="status" className="tabular text-ink-2 max-md:text-sm">
            {(words.count[rule] ?? words.count.other).replace('#', count.toLocaleString(tag))}
          </p>
        </div>
        <div className="needs-script -me-3 flex items-center max-sm:-ms-3 max-sm:w-[calc(100%+1.5rem)] max-sm:justify-between">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
            className="inline-flex min-h-11 items-center gap-2 rounded-control px-3 font-bold hover:bg-sunken"
          >
            <Icon name="filter" />
            {words.filters}
            {active > 0 && <span className="tabular rounded-full bg-ink px-2 text-bg text-sm">{active}</span>}
          </button>
          <Sort view={view} hasNew={list.hasNew} words={words} onView={change} />
        </div>
      </div>
      {filters}
      {hasFailed && (
        <p role="alert" className="mt-4 flex flex-wrap items-center gap-3 text-ink-2">
          {words.failed}
          <Button look="secondary" onClick={again}>
            {words.again}
          </Button>
        </p>
      )}
      {ready && (
        <ready.Controls
          {...list}
          market={ready.market}
          view={view}
          panel={isOpen ? id : null}
          onView={changeFrom}
        />
      )}
      <div hidden={isAsked && ready !== undefined} className={ready && isLonger ? 'no-pager' : undefined}>
        {children}
      </div>
      {ready && (
        <ready.Result
          {...list}
          market={ready.market}
          view={view}
          isLonger={isLonger}
          onFound={setFound}
          onView={changeFrom}
        />
      )}
    </div>
  );
}

function Sort({
  view,
  hasNew,
  words,
  onView,
}: {
  view: View;
  hasNew: boolean;
  words: ListWords;
  onView: (view: View) => void;
}) {
  return (
    <label className="relative flex items-center">
      <span className="sr-only">{words.sort}</span>
      <select
        value={view.sort}
        onChange={({ target }) => onView({ ...view, sort: target.value as View['sort'] })}
        className="field-sizing-content min-h-11 appearance-none rounded-control bg-transparent ps-3 pe-9 font-bold hover:bg-sunken"
      >
        <option value={EVERYTHING.sort}>{words.sortPopular}</option>
        <option value="name">{words.sortName}</option>
        {(hasNew || view.sort === 'new') && <option value="new">{words.sortNew}</option>}
      </select>
      <Icon name="down" className="pointer-events-none absolute end-3 text-ink-3 text-sm" />
    </label>
  );
}
