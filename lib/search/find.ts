import { type Searchable, searchable } from './fold';
import { RANK, rankOf, rankOfSlips } from './match';
import { byRarestWord } from './rarest';
import type { Entry, OpenIndex, OpenPlace } from './search-index';

export type Found = {
  brands: readonly Entry[];
  /** How many brands answer, of which `brands` are the first. */
  total: number;
  places: readonly OpenPlace[];
  /** The query names a place, and means it more than any brand. */
  isPlace: boolean;
};

type Text = Pick<Entry, 'text' | 'others' | 'isSoldOut'>;

/** The best of a market: what was typed before what was meant, and of the same the more popular first. */
export function find(index: OpenIndex, asked: string, most = 8): Found {
  const query = searchable(asked);
  if (query.words.length === 0) return { brands: [], total: 0, places: [], isPlace: false };

  const places = best(index.places, ({ texts }) => nearest(texts, (text) => rankOf(text, query)), 3);
  const named = new Set(places.map((place) => index.places.indexOf(place)));
  const ranked = rankBrands(index.brands, query, ({ places: own }) => own.some((place) => named.has(place)));
  const meant = places.length > 0 || ranked.length > 0 ? places : slipped(index.places, query);
  const brands = meant.length > 0 || ranked.length > 0 ? ranked : byRarestWord(index.brands, textsOf, query);
  return {
    brands: brands.slice(0, most),
    total: brands.length,
    places: meant,
    isPlace: places.some(({ texts }) => texts[0]?.whole === query.whole),
  };
}

/** Brands that answer by their own names, then those of the places that do; with slips only where there are none. */
export function rankBrands<T extends Text>(
  brands: readonly T[],
  query: Searchable,
  isOfPlace: (brand: T) => boolean = () => false,
): T[] {
  const byName = best(brands, (brand) => {
    const { text, others } = brand;
    const rank = Math.min(
      rankOf(text, query),
      nearest(others, (other) => otherName(other, query)),
    );
    return standing(rank >= RANK.never && isOfPlace(brand) ? OF_PLACE : rank, brand);
  });
  if (byName.length > 0) return byName;
  return best(brands, (brand) => {
    const { text, others } = brand;
    const slips = Math.min(
      rankOfSlips(text, query),
      nearest(others, (other) => rankOfSlips(other, query) + ALIAS),
    );
    return standing(slips, brand);
  });
}

/** A brand of a place that was named comes after all that are named themselves. */
const OF_PLACE = RANK.inside + 0.9;
/** By another name a brand is found as well as by its own when that is all of it, and a little worse else. */
const ALIAS = 0.4;

/** Sold out ones stand last among their like. */
const standing = (rank: number, { isSoldOut }: Text): number => (isSoldOut ? rank + 0.2 : rank);

/** All that a brand is found by. */
export const textsOf = ({ text, others }: Pick<Text, 'text' | 'others'>): Searchable[] => [text, ...others];

function otherName(other: Searchable, query: Searchable): number {
  const rank = rankOf(other, query);
  return rank === RANK.whole ? RANK.start : rank >= RANK.inside ? RANK.never : rank + ALIAS;
}

const nearest = (texts: readonly Searchable[], rank: (text: Searchable) => number): number => {
  let least: number = RANK.never;
  for (const text of texts) least = Math.min(least, rank(text));
  return least;
};

const slipped = (places: readonly OpenPlace[], query: Searchable) =>
  best(places, ({ texts }) => nearest(texts, (text) => rankOfSlips(text, query)), 2);

/** Those that answer, best first, otherwise in the order they have. */
function best<T>(items: readonly T[], rank: (item: T) => number, most = Number.POSITIVE_INFINITY): T[] {
  const found: { item: T; rank: number }[] = [];
  for (const item of items) {
    const own = rank(item);
    if (own < RANK.never) found.push({ item, rank: own });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ item }) => item);
}
