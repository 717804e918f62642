export { type Found, find, textsOf } from './find';
export { type Searchable, searchable } from './fold';
export { isListIndex, type ListIndex, openList, type Tile } from './list-index';
export { markedPieces } from './marks';
export { matching } from './match';
export { byRarestWord } from './rarest';
export {
  type Entry,
  isSearchIndex,
  type OpenIndex,
  type OpenPlace,
  openIndex,
  othersOf,
  type Place,
} from './search-index';

/** A brand that is sold elsewhere: where first, and in how many countries in all. */
export type Elsewhere = { name: string; slug: string; country: string; countries: number };

/** The longest query that is answered, in characters. */
export const LONGEST_QUERY = 80;
