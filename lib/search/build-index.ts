import { slugify } from '@/lib/catalog';
import { aliasesOf } from './aliases';
import { searchable } from './fold';
import type { Place, SearchIndex } from './search-index';

/** What is searched of a brand; a listing has more. */
export type Sold = {
  summary: { name: string; slug: string; categories: readonly string[]; isOutOfStock: boolean };
  family: string;
};

/** The index of a market from its list. `placeOf` words a category and says where it is; `others` are further places. */
export function buildIndex(
  listed: Iterable<Sold>,
  placeOf: (category: string) => Place,
  others: readonly Place[] = [],
): SearchIndex {
  const categories = new Map<string, number>();
  const positionOf = (category: string): number => {
    const position = categories.get(category) ?? categories.size;
    categories.set(category, position);
    return position;
  };
  const rows = [...listed].map(({ summary: { name, slug, categories: own, isOutOfStock }, family }) => ({
    ...{ name, isOutOfStock, of: own.map(positionOf).join(' ') },
    slug: slug === slugify(name) ? '' : slug,
    words: otherNames(name, family).join('\n'),
  }));
  return {
    names: rows.map(({ name }) => name),
    slugs: rows.map(({ slug }) => slug),
    words: rows.map(({ words }) => words),
    of: rows.map(({ of }) => of),
    soldOut: rows.flatMap(({ isOutOfStock }, index) => (isOutOfStock ? [index] : [])),
    places: [...[...categories.keys()].map(placeOf), ...others],
  };
}

/** The family where its name adds something, and what people say. */
export function otherNames(name: string, family: string): string[] {
  const { whole } = searchable(name);
  const kin = searchable(family).whole;
  return [...(whole.startsWith(kin) ? [] : [family]), ...aliasesOf(whole)];
}
