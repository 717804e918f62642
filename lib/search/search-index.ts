import { slugify } from '@/lib/catalog';
import { listOf, number, type Of, object, text } from '@/lib/shape';
import { type Searchable, searchable } from './fold';

const isPlace = object({ name: text, words: text, href: text });

/** A page of the shop that is no brand's: a category, a kind. `words` are other names for it. */
export type Place = Of<typeof isPlace>;

/**
 * All that a market sells, in the order of its list, as short as it can be sent. `slugs` are empty where the name
 * tells; `words` are other names; `of` are the positions of a brand's places, `soldOut` those of brands.
 */
export const isSearchIndex = object({
  names: listOf(text),
  slugs: listOf(text),
  words: listOf(text),
  of: listOf(text),
  soldOut: listOf(number),
  places: listOf(isPlace),
});

export type SearchIndex = Of<typeof isSearchIndex>;

export type Entry = {
  name: string;
  slug: string;
  text: Searchable;
  others: readonly Searchable[];
  places: readonly number[];
  isSoldOut: boolean;
};

export type OpenPlace = Place & { texts: readonly Searchable[] };

/** An index made ready to be searched. */
export type OpenIndex = { brands: readonly Entry[]; places: readonly OpenPlace[] };

/** What is said of a brand beside its name, each apart: `PlayStation\npsn\nps5`. */
export const othersOf = (words: string): Searchable[] => words.split('\n').filter(Boolean).map(searchable);

export function openIndex({ names, slugs, words, of, soldOut, places }: SearchIndex): OpenIndex {
  const sold = new Set(soldOut);
  return {
    brands: names.map((name, index) => ({
      name,
      slug: slugs[index] || slugify(name),
      text: searchable(name),
      others: othersOf(words[index] ?? ''),
      places: (of[index] ?? '').split(' ').filter(Boolean).map(Number),
      isSoldOut: sold.has(index),
    })),
    places: places.map((place) => ({ ...place, texts: [searchable(place.name), ...othersOf(place.words)] })),
  };
}
