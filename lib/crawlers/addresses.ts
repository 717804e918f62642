import 'server-only';
import { kindOf } from '@/lib/catalog';
import { listBrands } from '@/lib/catalog/server';
import { env } from '@/lib/env';
import { ok, type Result } from '@/lib/result';
import { findLocale, href, LEGAL_TOPICS } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

/** Other languages of a page are named in the page itself; a list of all would be ten times as long and say no more. */
function usualTag(country: string): string {
  const { defaultLocale } = storefront();
  return `${findLocale(storefront(), defaultLocale)?.language}-${country}`;
}

export const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href;

export const sitemapAddress = (country: string): string => absolute(`/sitemaps/${country}.xml`);

/** Every address of a market worth finding, in the shop's own language. */
export async function addressesOf(country: string): Promise<Result<string[]>> {
  const brands = await listBrands({ country });
  if (!brands.ok) return brands;
  const tag = usualTag(country);
  return ok(
    [
      href(tag, { page: 'home' }),
      href(tag, { page: 'brands' }),
      ...[...new Set(brands.value.map(kindOf))].map((kind) => href(tag, { page: 'kind', kind })),
      ...[...new Set(brands.value.flatMap(({ categories }) => categories))].map((category) =>
        href(tag, { page: 'category', category }),
      ),
      ...brands.value.map(({ slug }) => href(tag, { page: 'brand', slug })),
      ...LEGAL_TOPICS.map((topic) => href(tag, { page: 'legal', topic })),
    ].map(absolute),
  );
}
