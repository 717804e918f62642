'use client';

import { useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { EmptyResult, type EmptyWords } from './empty-result';
import { type Item, readItems, selectItems, showItems } from './list-items';
import { EVERYTHING, parseView, queryOf, type View } from './view';

export type FilterWords = EmptyWords & {
  count: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  title: string;
  sort: string;
  sortPopular: string;
  sortName: string;
};

/**
 * Filters and orders the list that the server has rendered. What is asked for lives in the address alone; the field
 * is the header's.
 */
export function BrandFilter({
  tag,
  total,
  words,
  filters,
  children,
}: {
  tag: string;
  total: number;
  words: FilterWords;
  filters: ReactNode;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const items = useRef<Item[]>([]);
  const [view, setView] = useState<View>(EVERYTHING);
  const [found, setFound] = useState(total);

  const written = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback((next: View) => {
    setView(next);
    written.current = queryOf(next);
    clearTimeout(timer.current);
    // Browsers refuse to write the address at the pace of typing.
    timer.current = setTimeout(() => history.replaceState(null, '', location.pathname + queryOf(next)), 150);
  }, []);
  const arrive = useCallback((params: URLSearchParams) => {
    const next = parseView(params);
    if (queryOf(next) === written.current) return;
    written.current = queryOf(next);
    setView(next);
  }, []);

  useLayoutEffect(() => arrive(new URLSearchParams(location.search)), [arrive]);

  useLayoutEffect(() => {
    const list = root.current?.querySelector<HTMLElement>('ul.long');
    if (!list) return;
    if (items.current[0]?.element.parentElement !== list) items.current = readItems(list);
    showItems(list, items.current, view, tag);
    markFilters(root.current, items.current, view);
    setFound(selectItems(items.current, view).length);
    delete document.documentElement.dataset.selecting;
  }, [view, tag]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const field = searchField();
    if (field && document.activeElement !== field) field.value = view.q;
    field?.addEventListener('input', () => change({ ...view, q: field.value }), { signal });
    field?.form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        field.blur();
      },
      { signal },
    );
    root.current?.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLElement>('a[data-filter]');
        if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const name = link.dataset.filter as 'kind' | 'category';
        const value = link.dataset.value ?? '';
        const rest = name === 'kind' ? { ...view, category: '' } : view;
        change({ ...rest, [name]: value === view[name] ? '' : value });
      },
      { signal },
    );
    return () => controller.abort();
  }, [view, change]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      clearField();
    },
    [],
  );

  const rule = new Intl.PluralRules(tag).select(found);
  const count = (words.count[rule] ?? words.count.other).replace('#', found.toLocaleString(tag));

  return (
    <div ref={root}>
      <Suspense>
        <Address onChange={arrive} />
      </Suspense>
      <div className="mb-3 flex items-center justify-between gap-4 md:mb-4">
        <div className="md:flex md:items-baseline md:gap-3">
          <h1 className="text-xl">{words.title}</h1>
          <p role="status" className="tabular text-ink-2 max-md:text-sm">
            {count}
          </p>
        </div>
        <label className="relative -me-3 flex items-center">
          <span className="sr-only">{words.sort}</span>
          <select
            value={view.sort}
            onChange={({ target }) => change({ ...view, sort: target.value as View['sort'] })}
            className="field-sizing-content min-h-11 appearance-none rounded-control bg-transparent ps-3 pe-9 font-bold hover:bg-sunken"
          >
            <option value="popular">{words.sortPopular}</option>
            <option value="name">{words.sortName}</option>
          </select>
          <Icon name="down" className="pointer-events-none absolute end-3 text-ink-3 text-sm" />
        </label>
      </div>
      {filters}
      {children}
      {found === 0 && total > 0 && (
        <EmptyResult
          view={view}
          words={words}
          nameOf={(name) => (name === 'q' ? view.q : filterName(root.current, name, view[name]))}
          countOf={(other) => selectItems(items.current, other).length}
          onView={change}
        />
      )}
    </div>
  );
}

/** The router's copy of the address, so that links to this page with another selection arrive too. */
function Address({ onChange }: { onChange: (params: URLSearchParams) => void }) {
  const params = useSearchParams();
  useLayoutEffect(() => onChange(new URLSearchParams(params)), [params, onChange]);
  return null;
}

const searchField = () => document.querySelector<HTMLInputElement>('header search input');

function clearField(): void {
  const field = searchField();
  if (field) field.value = '';
}

const filterLinks = (root: HTMLElement | null) =>
  Array.from(root?.querySelectorAll<HTMLElement>('a[data-filter]') ?? []);

const filterName = (root: HTMLElement | null, name: string, value: string): string =>
  filterLinks(root).find(({ dataset }) => dataset.filter === name && dataset.value === value)?.textContent ??
  value;

/** Shows which filters are on, and only the categories that the chosen kind has. */
function markFilters(root: HTMLElement | null, items: readonly Item[], view: View): void {
  const within = selectItems(items, { ...EVERYTHING, kind: view.kind });
  const present = new Set(within.flatMap(({ categories }) => categories));
  for (const link of filterLinks(root)) {
    const name = link.dataset.filter as 'kind' | 'category';
    const value = link.dataset.value ?? '';
    if (value === view[name]) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (name === 'category' && value) link.hidden = !present.has(value);
  }
}
