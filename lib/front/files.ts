import 'server-only';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Answer, finish } from './answer';
import { freshFor } from './freshness';
import type { Load } from './inside';
import type { SecurityHeaders } from './security-headers';
import { createShelf, NoAnswer, type Shelf } from './shelf';

/** The addresses of all files this build can answer with. A path that is not among them never enters Next. */
export async function knownFiles(root: string): Promise<ReadonlySet<string>> {
  const [shared, built] = await Promise.all([
    addressesIn(join(root, 'public'), ''),
    addressesIn(join(root, '.next/static'), '/_next/static'),
  ]);
  return new Set([...shared, ...built]);
}

async function addressesIn(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((name) => `${prefix}/${name.split(sep).map(encodeURIComponent).join('/')}`);
}

type Options = { load: Load; security: SecurityHeaders; maxBytes: number; now?: () => number };

const DAY = 24 * 60 * 60_000;

/**
 * Scripts, styles, fonts and pictures of our own, compressed once. They change only with a build; what a route makes
 * for everybody says for itself how long it is good.
 */
export function createFiles({ load, security, maxBytes, now = Date.now }: Options): Shelf<void> {
  const make = async (path: string): Promise<Answer> => {
    const { status, headers, body } = await load(path);
    if (status !== 200) throw new NoAnswer(status);
    const fresh = freshFor(headers);
    const made = fresh > 0 ? headers['cache-control'] : undefined;
    const lasting = path.startsWith('/_next/static/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600, stale-while-revalidate=86400';
    return finish({
      status,
      body,
      type: headers['content-type'] ?? 'application/octet-stream',
      headers: ['cache-control', made ?? lasting, ...security.file(path)],
      madeAt: now(),
      freshFor: fresh || DAY,
    });
  };
  return createShelf({ maxBytes, make, now });
}
