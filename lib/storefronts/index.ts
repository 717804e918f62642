import type { Pseudo, Reader } from '@/lib/i18n';
import type { Storefront } from './schema';

export type { Storefront } from './schema';
export { inkOn, themeCss } from './theme';

/** `en-DE`: the words are English, the market is Germany. Also `<html lang>` and the first path segment. */
export type Locale = Reader & { country: string };

const TAG = /^([a-z]{2,3})-([A-Z]{2})(?:-x-(long|rtl))?$/;

/** The locale of a path segment, if this storefront has it. Case is exact: there is one address per page. */
export function findLocale(storefront: Storefront, tag: string): Locale | undefined {
  const [, code, country = '', pseudo] = TAG.exec(tag) ?? [];
  const language = storefront.languages.find((known) => known === code);
  if (!language || !storefront.countries.includes(country)) return undefined;
  if (!pseudo) return { tag, language, country };
  return storefront.pseudoLocales && language === 'en'
    ? { tag, language, country, pseudo: pseudo as Pseudo }
    : undefined;
}

/** Every language in every country, in the storefront's order. */
function localesOf({ languages, countries }: Storefront): Locale[] {
  return countries.flatMap((country) =>
    languages.map((language) => ({ tag: `${language}-${country}`, language, country })),
  );
}

/** The tags of all pages there are: those of the locales, and where they are wanted those of no language. */
export function tagsOf(storefront: Storefront): string[] {
  const locales = localesOf(storefront);
  const english = storefront.pseudoLocales ? locales.filter(({ language }) => language === 'en') : [];
  return [
    ...locales,
    ...english.flatMap(({ tag }) => [{ tag: `${tag}-x-long` }, { tag: `${tag}-x-rtl` }]),
  ].map(({ tag }) => tag);
}

/** The legal pages every shop has, by the last segment of their address. */
export const LEGAL_TOPICS = ['terms', 'privacy', 'trademarks'] as const;

type LegalTopic = (typeof LEGAL_TOPICS)[number];

export const isLegalTopic = (text: string): text is LegalTopic =>
  (LEGAL_TOPICS as readonly string[]).includes(text);

/** The three entries of the shop, each with the last segment of its address. */
const KIND_PAGES = { giftcard: 'gift-cards', topup: 'top-ups', esim: 'esims' } as const;

export type Kind = keyof typeof KIND_PAGES;

export const KINDS = Object.keys(KIND_PAGES) as Kind[];

export const kindOfPage = (segment: string): Kind | undefined =>
  KINDS.find((kind) => KIND_PAGES[kind] === segment);

/** A list of brands: all of a market, those of a kind, those of a category. */
export type Place =
  | { page: 'brands' }
  | { page: 'kind'; kind: Kind }
  | { page: 'category'; category: string };

type Target =
  | { page: 'home' | 'checkout' | 'markets' | 'orders' }
  | (Place & { number?: number })
  | { page: 'brand'; slug: string }
  | { page: 'order'; orderId: string; key?: string }
  | { page: 'legal'; topic: LegalTopic };

/** The one builder of links inside the shop. */
export function href(locale: string, target: Target): string {
  switch (target.page) {
    case 'home':
      return `/${locale}`;
    case 'brands':
      return numbered(`/${locale}/brands`, target.number);
    case 'kind':
      return numbered(`/${locale}/kinds/${KIND_PAGES[target.kind]}`, target.number);
    case 'category':
      return numbered(`/${locale}/categories/${encodeURIComponent(target.category)}`, target.number);
    case 'brand':
      return `/${locale}/brands/${encodeURIComponent(target.slug)}`;
    case 'order':
      return `/${locale}/order#${target.orderId}${target.key ? `.${target.key}` : ''}`;
    case 'legal':
      return `/${locale}/legal/${target.topic}`;
    default:
      return `/${locale}/${target.page}`;
  }
}

const numbered = (path: string, number = 1): string => (number > 1 ? `${path}/pages/${number}` : path);
