import type { Metadata } from 'next';
import { alternatesOf } from '@/components/layout/alternates';
import { shareOf } from '@/components/layout/share';
import type { Translate } from '@/lib/i18n';
import type { Locale, Storefront } from '@/lib/storefronts';
import { type Listed, placeName } from './place';

export type PlaceMarket = { shop: Storefront; locale: Locale; t: Translate; country: string };

/** The head of a place's page. One that sells nothing here is not for search engines. */
export function placeMetadata({ shop, locale, t, country }: PlaceMarket, listed: Listed): Metadata {
  const { place, within, number } = listed;
  const name = placeName(t, place);
  const named = place.page === 'brands' ? name : t('brand.title', { brand: name, country });
  const some = within.slice(0, 4).map((brand) => brand.name);
  const title = number > 1 ? `${named} · ${number}` : named;
  const description =
    place.page === 'brands'
      ? t('brands.description', { country })
      : t('brands.of', { name, country, brands: new Intl.ListFormat(locale.tag).format(some) });
  const target = { ...place, number };
  return {
    title,
    description,
    alternates: alternatesOf(shop, locale, target),
    openGraph: shareOf(shop, locale, { title, description, target }),
    ...(within.length === 0 && { robots: { index: false } }),
  };
}
