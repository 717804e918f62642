import { matching, type Searchable, searchable } from '@/lib/search';
import type { View } from './view';

/** A rendered tile and what the filters ask of it. The document is the only copy of the list. */
export type Item = {
  element: HTMLElement;
  name: string;
  text: Searchable;
  kind: string;
  categories: readonly string[];
};

export function readItems(list: HTMLElement): Item[] {
  return Array.from(list.children as HTMLCollectionOf<HTMLElement>, (element) => {
    const { kind = '', categories = '' } = element.dataset;
    const name = element.querySelector('.name')?.textContent ?? '';
    return { element, name, text: searchable(name), kind, categories: categories.split(' ') };
  });
}

export function selectItems(items: readonly Item[], { q, kind, category }: View): Item[] {
  const within = items.filter(
    (item) => (!kind || item.kind === kind) && (!category || item.categories.includes(category)),
  );
  const query = searchable(q);
  return query.words.length > 0 ? matching(within, ({ text }) => text, query) : within;
}

/** Hides the others and puts the list in order, moving tiles only when the order changes. */
export function showItems(list: HTMLElement, items: readonly Item[], view: View, tag: string): void {
  const selected = new Set(selectItems(items, view));
  for (const item of items) item.element.hidden = !selected.has(item);

  if ((list.dataset.sort ?? 'popular') === view.sort) return;
  list.dataset.sort = view.sort;
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  const ordered = view.sort === 'name' ? [...items].sort((a, b) => compare(a.name, b.name)) : items;
  list.append(...ordered.map(({ element }) => element));
}
