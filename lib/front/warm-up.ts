import 'server-only';
import type { AddressSpace } from './routing';
import type { Shelf } from './shelf';

type Warm = { documents: Shelf<void>; files: Shelf<void>; space: AddressSpace };

/** Makes what the first shopper will ask for: the front page and the files of the build. What fails is left to them. */
export async function warmUp({ documents, files, space }: Warm): Promise<void> {
  await documents.get(`/${space.defaultLocale}`).catch(() => {});
  for (const path of space.files) {
    if (path.startsWith('/_next/static/')) await files.get(path).catch(() => {});
  }
}
