/** Above so many there is a field to find one. */
export const FEW_COUNTRIES = 8;

type Named = { code: string; name: string };

/** Without accents and case: `Åland` is found by `aland`, and `Türkiye` by `turk`. */
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/ı/g, 'i').toLowerCase().trim();

/** Countries whose name, or a word of it, begins with the query, or whose code is the query; then any that contain it. */
export function matches<C extends Named>(countries: readonly C[], query: string): C[] {
  const asked = fold(query);
  const rankOf = ({ code, name }: C) => {
    const folded = fold(name);
    if (folded.startsWith(asked) || code.toLowerCase() === asked) return 0;
    if (folded.split(/[\s’'(-]+/).some((word) => word.startsWith(asked))) return 1;
    return folded.includes(asked) ? 2 : 3;
  };
  return countries
    .map((country) => ({ country, rank: rankOf(country) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}
