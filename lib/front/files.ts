import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Answer, finish } from './answer';
import { freshFor } from './freshness';
import type { Load } from './inside';
import type { SecurityHeaders } from './security-headers';
import { createShelf, NoAnswer, type Shelf } from './shelf';

/** The addresses of all files this build can answer with. A path that is not among them never enters Next. */
export async function knownFiles(root: string): Promise<ReadonlySet<string>> {
  const [shared, built, made] = await Promise.all([
    addressesIn(join(root, 'public'), ''),
    addressesIn(join(root, '.next/static'), '/_next/static'),
    addressesMade(root),
  ]);
  return new Set([...shared, ...built, ...made]);
}

/** What routes answered while the build was made, such as the flags. */
async function addressesMade(root: string): Promise<string[]> {
  const manifest: { routes: Record<string, { routeType: string }> } = JSON.parse(
    await readFile(join(root, '.next/prerender-manifest.json'), 'utf8'),
  );
  return Object.entries(manifest.routes).flatMap(([path, { routeType }]) =>
    routeType === 'route' ? path : [],
  );
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
 * Scripts, styles, fonts and pictures of our own, compressed once. They change only with a build, and may say that
 * they never do; what a route makes for everybody says for itself how long it is good.
 */
export function createFiles({ load, security, maxBytes, now = Date.now }: Options): Shelf<void> {
  const make = async (path: string): Promise<Answer> => {
    const { status, headers, body } = await load(path);
    if (status !== 200) throw new NoAnswer(status);
    const fresh = freshFor(headers);
    const said = headers['cache-control'] ?? '';
    const lasting =
      fresh > 0 || said.includes('immutable') ? said : 'public, max-age=3600, stale-while-revalidate=86400';
    return finish({
      status,
      body,
      type: headers['content-type'] ?? 'application/octet-stream',
      headers: ['cache-control', lasting, ...security.file(path)],
      madeAt: now(),
      freshFor: fresh || DAY,
    });
  };
  return createShelf({ maxBytes, make, now });
}
