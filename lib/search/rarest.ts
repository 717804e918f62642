import type { Searchable } from './fold';

/** A word in more than one of so many names tells none apart. */
const TELLING = 20;
const FEW = 3;
const SHORTEST = 3;

/**
 * For a query that no name answers whole, as `$50 steam` or `gift card for amazon`: those that have its rarest word,
 * with more of its words first, then shorter names, otherwise in their own order. Amounts decide nothing, nor does half
 * a word.
 */
export function byRarestWord<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly Searchable[],
  { words }: Searchable,
): T[] {
  if (words.length < 2) return [];
  const most = Math.max(FEW, items.length / TELLING);
  const holders = words
    .filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word))
    .map((word) => items.filter((item) => textsOf(item).some((text) => text.words.includes(word))))
    .filter(({ length }) => length > 0 && length <= most);
  const rarest = Math.min(...holders.map(({ length }) => length));
  const answers = items.filter((item) =>
    holders.some((some) => some.length === rarest && some.includes(item)),
  );
  const held = (item: T) => holders.filter((some) => some.includes(item)).length;
  const length = (item: T) => textsOf(item)[0]?.words.length ?? 0;
  return answers
    .map((item) => ({ item, held: held(item), length: length(item) }))
    .sort((a, b) => b.held - a.held || a.length - b.length)
    .map(({ item }) => item);
}
