import type { Metadata } from 'next';
import { writtenTag } from '@/lib/i18n';
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
  const usual = findLocale(shop, shop.defaultLocale)?.language;
  return {
    canonical,
    languages: {
      ...Object.fromEntries(
        shop.languages.map((other) => [writtenTag(other, country), href(`${other}-${country}`, target)]),
      ),
      'x-default': target.page === 'home' ? '/' : href(`${usual}-${country}`, target),
    },
  };
}
