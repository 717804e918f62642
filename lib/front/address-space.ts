import 'server-only';
import { type Storefront, tagsOf } from '@/lib/storefronts';
import { knownFiles } from './files';
import { firstLocaleOf } from './first-locale';
import { knownActions, knownRoutes } from './routes';
import type { AddressSpace } from './routing';

/** Every address this build has for this storefront. */
export async function readAddressSpace(
  root: string,
  storefront: Storefront,
  countryHeader: string | undefined,
): Promise<AddressSpace> {
  const [files, match, actions] = await Promise.all([
    knownFiles(root),
    knownRoutes(root),
    knownActions(root),
  ]);
  const locales = new Map(tagsOf(storefront).map((tag) => [tag.toLowerCase(), tag]));
  const firstLocale = firstLocaleOf(storefront, countryHeader);
  return { defaultLocale: storefront.defaultLocale, firstLocale, locales, files, match, actions };
}
