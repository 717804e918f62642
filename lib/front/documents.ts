import 'server-only';
import { log } from '@/lib/log';
import { type Answer, finish } from './answer';
import { cacheControl, freshFor } from './freshness';
import { inlineCodeOf } from './inline-code';
import type { Load } from './inside';
import { type PolicySite, policyOf } from './policy';
import type { SecurityHeaders } from './security-headers';
import { createShelf, NoAnswer, type Shelf } from './shelf';

type Options = {
  load: Load;
  policy: PolicySite;
  security: SecurityHeaders;
  maxBytes: number;
  now?: () => number;
};

/** Finished pages by path: policy, encodings and headers are made once per renewal. Queries do not matter here. */
export function createDocuments({ load, policy, security, maxBytes, now = Date.now }: Options): Shelf<void> {
  const make = async (path: string): Promise<Answer> => {
    const loaded = await load(path);
    if (loaded.status !== 200) throw new NoAnswer(loaded.status, loaded.headers.location);
    const code = inlineCodeOf(loaded.body.toString('utf8'));
    if (code.unknown > 0) log('warn', 'front.unknown_inline_code', { url: path, count: code.unknown });
    const fresh = freshFor(loaded.headers);
    const { status, caching } = standingOf(path, fresh);
    return finish({
      status,
      body: loaded.body,
      type: 'text/html; charset=utf-8',
      headers: ['content-security-policy', policyOf(code, policy), ...caching, ...security.document(path)],
      madeAt: now(),
      freshFor: fresh,
    });
  };
  return createShelf({ maxBytes, make, now });
}

/** The pages that stand in for others answer with the status of what they say, wherever they are asked for. */
function standingOf(path: string, fresh: number): { status: number; caching: string[] } {
  if (/^\/[^/]+\/(missing|elsewhere\/[^/]+)$/.test(path))
    return { status: 404, caching: ['cache-control', 'public, max-age=0, s-maxage=60'] };
  if (/^\/[^/]+\/unavailable$/.test(path))
    return { status: 503, caching: ['cache-control', 'no-store', 'retry-after', '10'] };
  return { status: 200, caching: ['cache-control', cacheControl(fresh)] };
}
