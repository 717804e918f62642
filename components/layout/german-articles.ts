/** Countries whose names take an article in the accusative, which is what follows `für`. */
const FEMININE: ReadonlySet<string> = new Set('BS CH EH FO KM MN MV NL PH SC SK TR UA VA'.split(' '));
const MASCULINE: ReadonlySet<string> = new Set('IQ IR LB NE SD SS TD YE'.split(' '));
const FEMININE_NAMES = /inseln?$|^Dominikanische |^Zentralafrikanische |^Sonderverwaltungsregion /;
const PLURAL = /^((?:\p{Lu}\p{L}*e )+)(\S*(?:inseln|Staaten|Emirate|gebiete|Marianen))$/u;

/** `die Vereinigten Staaten`, `die Schweiz`, `den Irak`, but `Italien`. */
export function withGermanArticle(name: string, country: string): string {
  const [, adjectives, noun] = PLURAL.exec(name) ?? [];
  if (adjectives) return `die ${adjectives.replaceAll('e ', 'en ')}${noun}`;
  if (name.startsWith('Vereinigtes ')) return `das ${name.replace('Vereinigtes', 'Vereinigte')}`;
  if (MASCULINE.has(country)) return `den ${name}`;
  return FEMININE.has(country) || FEMININE_NAMES.test(name) ? `die ${name}` : name;
}
