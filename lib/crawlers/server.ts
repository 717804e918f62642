import 'server-only';
import { ok, type Result } from '@/lib/result';
import { href } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { absolute, addressesOf, sitemapAddress } from './addresses';
import { llmsMarkdown } from './llms';
import { sitemapIndexXml, sitemapXml } from './sitemaps';

/** Checkout and order say themselves that they are not to be listed: a crawler that may not come cannot read that. */
export const robotsText = (): string =>
  `User-agent: *\nDisallow: /api/\n\nSitemap: ${absolute('/sitemap.xml')}\n`;

/** One sitemap for each country. */
export const sitemapIndex = (): string => sitemapIndexXml(storefront().countries.map(sitemapAddress));

/** The sitemap of `US.xml`; undefined for a country that this shop does not serve. */
export async function sitemapNamed(file: string): Promise<Result<string> | undefined> {
  const country = /^([A-Z]{2})\.xml$/.exec(file)?.[1];
  if (!country || !storefront().countries.includes(country)) return undefined;
  const addresses = await addressesOf(country);
  return addresses.ok ? ok(sitemapXml(addresses.value)) : addresses;
}

export function llmsText(): string {
  const shop = storefront();
  const tag = shop.defaultLocale;
  return llmsMarkdown(shop, {
    home: absolute(href(tag, { page: 'home' })),
    brands: absolute(href(tag, { page: 'brands' })),
    markets: absolute(href(tag, { page: 'markets' })),
    terms: absolute(href(tag, { page: 'legal', topic: 'terms' })),
    privacy: absolute(href(tag, { page: 'legal', topic: 'privacy' })),
    sitemap: absolute('/sitemap.xml'),
  });
}
