import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';
import { findLocale, type Storefront } from '@/lib/storefronts';

/** Where somebody begins who has named no market, as far as their request tells. */
export type FirstLocale = {
  of: (headers: IncomingHttpHeaders) => string;
  /** The same in a language that an address names, as in `/de`; `undefined` when the shop does not speak it. */
  inLanguage: (named: string, headers: IncomingHttpHeaders) => string | undefined;
  /** The names of the headers that decide. */
  vary: string;
};

/**
 * The language is the first of the browser's that the shop speaks. The country is what our own proxy says, else that
 * of the first language whose country the shop sells in; the default is for whoever gives no hint, as crawlers do.
 */
export function firstLocaleOf(shop: Storefront, countryHeader: string | undefined): FirstLocale {
  const usual = findLocale(shop, shop.defaultLocale);
  const spoken = new Map(shop.languages.map((language) => [new Intl.Locale(language).language, language]));
  const sold = new Set(shop.countries);

  const localeFor = (wanted: Intl.Locale[], headers: IncomingHttpHeaders) => {
    const language = wanted.map((locale) => spoken.get(locale.language)).find(Boolean);
    const countries = [
      countryHeader && String(headers[countryHeader]).toUpperCase(),
      ...wanted.map((locale) => locale.region ?? locale.maximize().region),
      usual?.country,
    ];
    const country = countries.find((code) => code && sold.has(code));
    return `${language ?? usual?.language}-${country}`;
  };

  return {
    vary: ['accept-language', countryHeader].filter(Boolean).join(', '),
    of: (headers) => localeFor(preferred(headers['accept-language']), headers),
    inLanguage: (named, headers) => {
      if (!spoken.has(named)) return undefined;
      const wanted = preferred(headers['accept-language']);
      const same = wanted.filter(({ language }) => language === named);
      return localeFor([...same, new Intl.Locale(named), ...wanted], headers);
    },
  };
}

const MOST = 12;

/** The languages of a browser, the dearest first. What is not a language is left out. */
function preferred(header: string | undefined): Intl.Locale[] {
  const ranked = (header ?? '').split(',', MOST).flatMap((part) => {
    const [tag = '', weight = 'q=1'] = part.split(';').map((text) => text.trim());
    const rank = Number.parseFloat(weight.replace(/^q=/, ''));
    return rank > 0 && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? [{ tag, rank }] : [];
  });
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .flatMap(({ tag }) => {
      try {
        return [new Intl.Locale(tag)];
      } catch {
        return [];
      }
    });
}
