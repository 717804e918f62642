/** A text made ready for searching: its words, and all of it in one piece. */
export type Searchable = { words: readonly string[]; whole: string };

/** Letters that no normal form takes apart. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '+': ' plus ',
};

/** Small letters without accents and apostrophes: `Dick's Café` and `dicks cafe` are the same, as are `Disney+` and `disney plus`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı+]/g, (letter) => OWN_LETTERS[letter] ?? letter);

export function searchable(text: string): Searchable {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { words, whole: words.join('') };
}
