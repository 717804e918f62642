import { type Elsewhere, type Entry, type Found, find, type OpenIndex, type OpenPlace } from '@/lib/search';

/** One row that can be chosen. A recent search is typed again, all others are somewhere to go. */
export type Option =
  | { is: 'brand'; brand: Entry }
  | { is: 'place'; place: OpenPlace }
  | { is: 'all'; query: string; total: number }
  | { is: 'elsewhere'; offer: Elsewhere }
  | { is: 'recent'; query: string };

/** Rows that stand together under one title. */
export type Group = { title: 'hits' | 'places' | 'elsewhere' | 'recent'; options: readonly Option[] };

export type Shown = { groups: readonly Group[]; total: number; isNothing: boolean };

const PLACES_AT_FIRST = 6;

/** What stands under the field. Hits elsewhere stand last, so that they move nothing when they come. */
export function shownFor(
  index: OpenIndex,
  query: string,
  recent: readonly string[],
  elsewhere: readonly Elsewhere[],
): Shown {
  if (!query) {
    const options = recent.map((text): Option => ({ is: 'recent', query: text }));
    return { groups: groupsOf(['recent', options]), total: 0, isNothing: false };
  }
  const found = find(index, query);
  const isNothing = found.total === 0 && found.places.length === 0;
  const hits = hitsOf(found, query);
  const places = (isNothing ? index.places.slice(0, PLACES_AT_FIRST) : found.places).map(
    (place): Option => ({ is: 'place', place }),
  );
  const others = elsewhere.map((offer): Option => ({ is: 'elsewhere', offer }));
  const groups = isNothing
    ? groupsOf(['elsewhere', others], ['places', places])
    : found.isPlace
      ? groupsOf(['places', places], ['hits', hits], ['elsewhere', others])
      : groupsOf(['hits', hits], ['places', places], ['elsewhere', others]);
  return { groups, total: found.total, isNothing };
}

function hitsOf({ brands, total }: Found, query: string): Option[] {
  const hits = brands.map((brand): Option => ({ is: 'brand', brand }));
  return total > brands.length ? [...hits, { is: 'all', query, total }] : hits;
}

const groupsOf = (...all: [Group['title'], readonly Option[]][]): Group[] =>
  all.filter(([, options]) => options.length > 0).map(([title, options]) => ({ title, options }));
