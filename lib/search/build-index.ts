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
  const { categories, ...columns } = columnsOf([...listed]);
  return { ...columns, places: [...categories.map(placeOf), ...others] };
}

/** What both indexes of a market begin with. Slugs are empty where the name tells; `of` are positions in `categories`. */
export function columnsOf(rows: readonly Sold[]) {
  const brands = rows.map(({ summary }) => summary);
  const categories = [...new Set(brands.flatMap((brand) => brand.categories))];
  return {
    categories,
    names: brands.map(({ name }) => name),
    slugs: brands.map(({ name, slug }) => (slug === slugify(name) ? '' : slug)),
    words: rows.map(({ summary, family }) => otherNames(summary.name, family).join('\n')),
    of: brands.map((brand) => brand.categories.map((one) => categories.indexOf(one)).join(' ')),
    soldOut: brands.flatMap(({ isOutOfStock }, index) => (isOutOfStock ? [index] : [])),
  };
}

/** The family where its name adds something, and what people say. */
export function otherNames(name: string, family: string): string[] {
  const { whole } = searchable(name);
  const kin = searchable(family).whole;
  return [...(whole.startsWith(kin) ? [] : [family]), ...aliasesOf(whole)];
}
