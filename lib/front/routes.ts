import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page or a route handler of the app, with what its address names: `{ locale: 'en-US', slug: 'amazon' }`. */
type Match = { kind: 'page' | 'handler'; pattern: string; params: Record<string, string> };
export type MatchRoute = (path: string) => Match | undefined;

/** The routes this build knows, from the manifest the build wrote: there is no second list to keep. */
export async function knownRoutes(root: string): Promise<MatchRoute> {
  const manifest = JSON.parse(await readFile(join(root, '.next/app-path-routes-manifest.json'), 'utf8'));
  return matcherOf(manifest as Record<string, string>);
}

/** `manifest` maps files of the app (`/[locale]/page`, `/api/health/route`) to patterns (`/[locale]`, `/api/health`). */
export function matcherOf(manifest: Record<string, string>): MatchRoute {
  const routes = Object.entries(manifest)
    .filter(([, pattern]) => !pattern.startsWith('/_'))
    .map(([file, pattern]) => ({
      kind: file.endsWith('/page') ? ('page' as const) : ('handler' as const),
      pattern,
      segments: pattern.split('/').slice(1),
    }))
    .sort((a, b) => dynamicParts(a.segments) - dynamicParts(b.segments));

  return (path) => {
    const given = path.split('/').slice(1);
    for (const { kind, pattern, segments } of routes) {
      const params = paramsOf(segments, given);
      if (params !== undefined) return { kind, pattern, params };
    }
    return undefined;
  };
}

/** The ids of the server actions this build knows. */
export async function knownActions(root: string): Promise<ReadonlySet<string>> {
  const manifest: { node: object } = JSON.parse(
    await readFile(join(root, '.next/server/server-reference-manifest.json'), 'utf8'),
  );
  return new Set(Object.keys(manifest.node));
}

const nameOf = (segment: string) => /^\[(\w+)\]$/.exec(segment)?.[1];
const dynamicParts = (segments: string[]) => segments.filter(nameOf).length;

function paramsOf(segments: string[], given: string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = given[index] ?? '';
    const name = nameOf(segment);
    if (name === undefined ? segment !== text : text === '') return undefined;
    if (name !== undefined) params[name] = text;
  }
  return params;
}
