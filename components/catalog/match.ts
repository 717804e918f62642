/** A name made ready for searching: its words, and all of it in one piece. */
export type Searchable = { words: readonly string[]; whole: string };

/** Lower case, without accents and apostrophes: `Dick's Café` and `dicks cafe` are the same. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’`´]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export function searchable(text: string): Searchable {
  const words = wordsOf(fold(text));
  return { words, whole: words.join('') };
}

/** Every word of the query begins a word of the name, or the query as one piece begins the name: `hm` finds H&M. */
export function matches({ words, whole }: Searchable, query: Searchable): boolean {
  return (
    query.words.every((asked) => words.some((word) => word.startsWith(asked))) ||
    whole.startsWith(query.whole)
  );
}
