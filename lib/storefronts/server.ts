import 'server-only';
import { join, resolve } from 'node:path';
import { env } from '@/lib/env';
import { singleton } from '@/lib/singleton';
import { checkFolder, loadStorefront } from './load';
import type { Storefront } from './schema';

/** The storefront this process serves. Read and checked once; throws a sentence that names file and field. */
export const storefront = (): Storefront =>
  singleton('storefront', () => {
    const { STOREFRONT, STOREFRONTS_DIR, PSEUDO_LOCALES } = env();
    const root = /* turbopackIgnore: true */ process.cwd();
    const bundled = join(root, 'lib', 'storefronts');
    const folders = STOREFRONTS_DIR
      ? [checkFolder(resolve(/* turbopackIgnore: true */ root, STOREFRONTS_DIR)), bundled]
      : [bundled];
    const shop = loadStorefront(STOREFRONT, folders, join(root, 'public'));
    return { ...shop, pseudoLocales: PSEUDO_LOCALES === 'on' };
  });
