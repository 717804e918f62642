import type { Pseudo, Reader } from '@/lib/i18n';
import type { Storefront } from './schema';

export type { Storefront } from './schema';

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
export function localesOf({ languages, countries }: Storefront): Locale[] {
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

export { contrast, themeCss } from './theme';

/** The legal pages every shop has, by the last segment of their address. */
export const LEGAL_TOPICS = ['terms', 'privacy', 'trademarks'] as const;

export type LegalTopic = (typeof LEGAL_TOPICS)[number];

export const isLegalTopic = (text: string): text is LegalTopic =>
  (LEGAL_TOPICS as readonly string[]).includes(text);

type Page =
  | { page: 'home' }
  | { page: 'brands' }
  | { page: 'checkout' }
  | { page: 'markets' }
  | { page: 'orders' }
  | { page: 'missing' }
  | { page: 'unavailable' };
type Target =
  | Page
  | { page: 'brand'; slug: string }
  | { page: 'order'; orderId: string; key?: string }
  | { page: 'legal'; topic: LegalTopic };

/** The one builder of links inside the shop. */
export function href(locale: string, target: Target): string {
  switch (target.page) {
    case 'home':
      return `/${locale}`;
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
