import type { Metadata } from 'next';
import { findLocale, href, type Locale, localesOf, type Storefront } from '@/lib/storefronts';

type Target = Parameters<typeof href>[1];

/**
 * The one address of a page and the same page for other readers: in every language of its country, and with
 * `everywhere` in every country too.
 */
export function alternatesOf(
  shop: Storefront,
  locale: Locale,
  target: Target,
  reach: 'country' | 'everywhere',
): NonNullable<Metadata['alternates']> {
  const others = localesOf(shop).filter(
    ({ country }) => reach === 'everywhere' || country === locale.country,
  );
  const fallback = findLocale(shop, shop.defaultLocale);
  return {
    canonical: href(locale.tag, target),
    languages: {
      ...Object.fromEntries(others.map(({ tag }) => [tag, href(tag, target)])),
      ...(reach === 'everywhere' && fallback ? { 'x-default': href(fallback.tag, target) } : {}),
    },
  };
}
