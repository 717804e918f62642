import 'server-only';
import { knownSlugs } from '@/lib/catalog/server';
import { fail, ok, type Result } from '@/lib/result';
import { href } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { hasRoom } from '@/lib/upstream/server';
import { absolute, addressesOf, sitemapAddress } from './addresses';
import { llmsMarkdown } from './llms';
import { sitemapIndexXml, sitemapXml } from './sitemaps';

/** When a crawler that found no room may come again. */
const LATER_S = 60;

/** Checkout and order say themselves that they are not to be listed: a crawler that may not come cannot read that. */
export const robotsText = (): string =>
  `User-agent: *\nDisallow: /api/\n\nSitemap: ${absolute('/sitemap.xml')}\n`;

/** One sitemap for each country. */
export const sitemapIndex = (): string => sitemapIndexXml(storefront().countries.map(sitemapAddress));

/** The sitemap of `US.xml`; undefined for a country that this shop does not serve. Nobody waits for it. */
export async function sitemapNamed(file: string): Promise<Result<string> | undefined> {
  const country = /^([A-Z]{2})\.xml$/.exec(file)?.[1];
  if (!country || !storefront().countries.includes(country)) return undefined;
  const isThere = knownSlugs(country) !== undefined;
  if (!isThere && !hasRoom()) return fail({ code: 'upstream_busy', retryAfter: LATER_S });
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
