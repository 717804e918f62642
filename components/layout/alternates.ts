import type { Metadata } from 'next';
import { findLocale, href, type Locale, type Storefront } from '@/lib/storefronts';

type Target = Parameters<typeof href>[1];

/**
 * The one address of a page, and the same page in the other languages of its country: other countries sell other
 * things. Who speaks none of them gets the shop's own language; on the front page, the address that looks for a market.
 */
export function alternatesOf(
  shop: Storefront,
  { tag, country, pseudo }: Locale,
  target: Target,
): NonNullable<Metadata['alternates']> {
  const canonical = href(tag, target);
  if (pseudo) return { canonical };
  const languages = shop.languages.map((language) => `${language}-${country}`);
  const usual = findLocale(shop, shop.defaultLocale)?.language;
  return {
    canonical,
    languages: {
      ...Object.fromEntries(languages.map((other) => [other, href(other, target)])),
      'x-default': target.page === 'home' ? '/' : href(`${usual}-${country}`, target),
    },
  };
}
