import 'server-only';
import { type Storefront, tagsOf } from '@/lib/storefronts';
import { knownFiles } from './files';
import { knownActions, knownRoutes } from './routes';
import type { AddressSpace } from './routing';

/** Every address this build has for this storefront. */
export async function readAddressSpace(root: string, storefront: Storefront): Promise<AddressSpace> {
  const [files, match, actions] = await Promise.all([
    knownFiles(root),
    knownRoutes(root),
    knownActions(root),
  ]);
  const locales = new Map(tagsOf(storefront).map((tag) => [tag.toLowerCase(), tag]));
  return { defaultLocale: storefront.defaultLocale, locales, files, match, actions };
}
