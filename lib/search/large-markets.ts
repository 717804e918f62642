/** Where most is sold and most is looked for, first. */
const LARGE: readonly string[] =
  'US DE GB IT FR ES BR IN CA AU MX NL TR PL PT AT CH BE AE JP KR SE PH ID VN ZA NG AR CO SG'.split(' ');

const rankOf = (country: string): number => {
  const rank = LARGE.indexOf(country);
  return rank < 0 ? LARGE.length : rank;
};

/** The large markets of a shop first, the others in its own order: what is sold in many is shown for one of these. */
export const largeFirst = (countries: readonly string[]): string[] =>
  [...countries].sort((a, b) => rankOf(a) - rankOf(b));
