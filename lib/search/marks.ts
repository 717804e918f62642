import { fold, type Searchable } from './fold';

/** `at` is where it begins, in characters. */
export type Piece = { text: string; isMatch: boolean; at: number };

const LETTER = /[\p{L}\p{N}+]/u;

/** A name cut into what was typed and the rest. Nothing is marked where a slip was forgiven. */
export function markedPieces(name: string, query: Searchable): Piece[] {
  const marked = marksIn(name, query);
  const pieces: Piece[] = [];
  [...name].forEach((character, index) => {
    const isMatch = marked.has(index);
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += character;
    else pieces.push({ text: character, isMatch, at: index });
  });
  return pieces;
}

/** The characters of a name that were typed, by position. */
function marksIn(name: string, query: Searchable): Set<number> {
  let folded = '';
  const origins: number[] = [];
  const starts: number[] = [];
  let isInside = false;
  [...name].forEach((character, index) => {
    const isLetter = LETTER.test(character);
    if (isLetter && !isInside) starts.push(folded.length);
    // An accent or an apostrophe in the middle of a word is still the word.
    const own = fold(character).replaceAll(/[^\p{L}\p{N}]/gu, '');
    if (isLetter || own || !/['’`´]/.test(character)) isInside = isLetter;
    folded += own;
    for (let n = 0; n < own.length; n++) origins.push(index);
  });

  return new Set(
    spansIn(folded, starts, query).flatMap(({ start, length }) => origins.slice(start, start + length)),
  );
}

type Span = { start: number; length: number };

/** Where a folded name has what was typed: at its beginning, word by word, or in one piece, within a word if it can be. */
function spansIn(folded: string, starts: readonly number[], { words, whole }: Searchable): Span[] {
  const { length } = whole;
  if (folded.startsWith(whole)) return [{ start: 0, length }];
  const begun = words.flatMap((word) => {
    const start = starts.find((at) => folded.startsWith(word, at));
    return start === undefined ? [] : [{ start, length: word.length }];
  });
  if (begun.length === words.length) return begun;
  const runs = [...folded.matchAll(new RegExp(`(?=${whole})`, 'g'))].map(({ index }) => index);
  const isInWord = (run: number) => starts.every((start) => start <= run || start >= run + length);
  const start = runs.find((run) => starts.includes(run) || isInWord(run)) ?? runs[0];
  return start === undefined ? [] : [{ start, length }];
}
