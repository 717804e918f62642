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
function marksIn(name: string, { words, whole }: Searchable): Set<number> {
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

  const marked = new Set<number>();
  const mark = (from: number, length: number) => {
    for (const origin of origins.slice(from, from + length)) marked.add(origin);
  };
  if (folded.startsWith(whole)) mark(0, whole.length);
  else {
    const places = words.map((word) => starts.find((start) => folded.startsWith(word, start)));
    if (places.every((start) => start !== undefined)) {
      words.forEach((word, index) => {
        mark(places[index] ?? 0, word.length);
      });
    } else {
      const runs = [...folded.matchAll(new RegExp(`(?=${whole})`, 'g'))].map(({ index }) => index);
      const isInWord = (at: number) => starts.every((start) => start <= at || start >= at + whole.length);
      const at = runs.find((at) => starts.includes(at) || isInWord(at)) ?? runs[0];
      if (at !== undefined) mark(at, whole.length);
    }
  }
  return marked;
}
