import { withGermanArticle } from './german-articles';

/** Their long names are those of an office: `Hongkong` instead of `Sonderverwaltungsregion Hongkong`. */
const OFFICIAL = ['HK', 'MO'];

/** `Germany`, `Deutschland`: a country as the reader calls it. */
export const countryName = (tag: string, country: string): string =>
  new Intl.DisplayNames([tag], { type: 'region', style: OFFICIAL.includes(country) ? 'short' : 'long' }).of(
    country,
  ) ?? country;

const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE AX BS CC CK DO FK FO GB GM HM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VG VI'.split(' '),
);

/** Spanish tells by how the name begins; other languages have sentences that need no article. */
const SPANISH_ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['el', /^(Reino|Territorio|Caribe|Sáhara) /],
  ['la', /^(República|Ciudad|Isla|Guayana|Polinesia|RAE) /],
  ['los', /^(Emiratos|Países|Territorios) /],
  ['las', /^Islas /],
];

/** The same inside a sentence: `the United States`, `el Reino Unido`, `für die Schweiz`, but `Germany`. */
export function countryInText(tag: string, country: string): string {
  const name = countryName(tag, country);
  if (tag.startsWith('de-')) return withGermanArticle(name, country);
  const article = tag.startsWith('es-')
    ? SPANISH_ARTICLES.find(([, names]) => names.test(name))?.[0]
    : tag.startsWith('en-') && WITH_ARTICLE.has(country) && 'the';
  return article ? `${article} ${name}` : name;
}

/** `Deutsch`: a language as its speakers call it, with the capital of a list entry. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Countries in the order in which the reader looks for their names. */
export function countriesByName(tag: string, countries: readonly string[]): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(tag);
  return countries
    .map((code) => ({ code, name: countryName(tag, code) }))
    .sort((a, b) => compare(a.name, b.name));
}
