import type { Metadata } from 'next';
import { href, type Locale, type Storefront } from '@/lib/storefronts';

type Page = { title: string; description: string; target: Parameters<typeof href>[1] };
type Picture = { url: string; alt: string };

/** How a link to a page looks where it is posted; with the picture of the shop where the page has none. */
export function shareOf(
  shop: Storefront,
  locale: Locale,
  { title, description, target }: Page,
  picture?: Picture,
): NonNullable<Metadata['openGraph']> {
  return {
    type: 'website',
    siteName: shop.name,
    title,
    description,
    url: href(locale.tag, target),
    locale: `${locale.language}_${locale.country}`,
    images: [picture ?? { url: shop.card ?? shop.logo, alt: shop.name }],
  };
}
