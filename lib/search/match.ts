import type { Searchable } from './fold';
import { slipsBetween, slipsIn } from './typos';

/** How well a text answers, best first. What was typed exactly comes before what was meant. */
export const RANK = { whole: 0, start: 1, words: 2, inside: 3, slip: 4, never: 9 } as const;

/** The shortest piece that is looked for inside words: below, it is in everything. */
const SHORTEST_PIECE = 3;
/** One of these is a word or half of one. */
const IDEOGRAM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How well `text` answers `query` to the letter: it is the query; it begins with it in one piece (`hm` finds H&M);
 * every word asked for begins one of its words; or one of its words holds the query, which may run on from the
 * beginning of a word (`coffeeday`) but not from its middle: nobody means "Just Eat" with `stea`.
 */
export function rankOf(text: Searchable, query: Searchable): number {
  const { words, whole } = query;
  // Most texts end here, in one call that needs no warming up.
  if (!text.whole.includes(words[0] ?? '')) return RANK.never;
  if (text.whole === whole) return RANK.whole;
  if (text.whole.startsWith(whole)) return RANK.start;
  if (words.every((asked) => text.words.some((word) => word.startsWith(asked)))) return RANK.words;
  const isPiece = whole.length >= SHORTEST_PIECE || IDEOGRAM.test(whole);
  return isPiece && holds(text, whole) ? RANK.inside : RANK.never;
}

/** Ideograms are written without gaps: those that a name has stand for nothing. */
const holds = ({ words, whole }: Searchable, piece: string): boolean =>
  whole.includes(piece) &&
  (IDEOGRAM.test(piece) ||
    words.some((word, at) => word.includes(piece) || words.slice(at).join('').startsWith(piece)));

/** The same with a slip or two forgiven in each word; the more slips, the worse. */
export function rankOfSlips(text: Searchable, query: Searchable): number {
  const whole = fewestSlips([text.whole], query.whole);
  let sum = 0;
  for (const asked of query.words) {
    const slips = fewestSlips(text.words, asked);
    if (slips === undefined) return whole === undefined ? RANK.never : RANK.slip + whole;
    sum += slips;
  }
  return RANK.slip + Math.min(sum, whole ?? sum);
}

/** From the word that is nearest to what was typed; a longer one counts as a little farther away. */
function fewestSlips(words: readonly string[], asked: string): number | undefined {
  const most = slipsIn(asked.length);
  let fewest: number | undefined;
  for (const word of words) {
    if (word.startsWith(asked)) return 0;
    const slips = most === 0 ? 1 : slipsBetween(asked, word, most);
    if (slips > most) continue;
    const cost = slips + (word.length > asked.length + 1 ? 0.5 : 0);
    if (fewest === undefined || cost < fewest) fewest = cost;
  }
  return fewest;
}

/** Those that answer, in their own order: to the letter; else inside a word; else with slips. */
export function matching<T>(items: readonly T[], textOf: (item: T) => Searchable, query: Searchable): T[] {
  const ranks = items.map((item) => rankOf(textOf(item), query));
  for (const most of [RANK.words, RANK.inside]) {
    const found = items.filter((_, index) => (ranks[index] ?? RANK.never) <= most);
    if (found.length > 0) return found;
  }
  return items.filter((item) => rankOfSlips(textOf(item), query) < RANK.never);
}
