import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, finish } from './answer';
import { cacheControl, freshFor } from './freshness';
import type { Load } from './inside';
import type { SecurityHeaders } from './security-headers';
import { createShelf, NoAnswer, type Shelf } from './shelf';

/** What the router of Next asks with. Its `_rsc` in the address is a hash of these, which Next checks. */
const ASKED_WITH = [
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
] as const;
const OWN_HEADERS = /^x-nextjs-(?!cache$)/;

export type PayloadRequest = { url: string; headers: Record<string, string> };

/** The request as Next needs it, and its key: two requests share a payload only when nothing in them differs. */
export function payloadRequest(
  url: string,
  headers: IncomingHttpHeaders,
): { key: string; context: PayloadRequest } {
  const asked = ASKED_WITH.map((name) => headers[name]);
  const given = ASKED_WITH.flatMap((name, index) =>
    asked[index] === undefined ? [] : [[name, asked[index]]],
  );
  return {
    key: [url, ...asked.map((value) => value ?? '')].join('\n'),
    context: { url, headers: { rsc: '1', ...Object.fromEntries(given) } },
  };
}

type Options = { load: Load; security: SecurityHeaders; maxBytes: number; now?: () => number };

/** The data of pages as the router of Next fetches it when a shopper follows a link. Never mixed with documents. */
export function createPayloads({ load, security, maxBytes, now = Date.now }: Options): Shelf<PayloadRequest> {
  const make = async (_key: string, { url, headers }: PayloadRequest): Promise<Answer> => {
    const loaded = await load(url, headers);
    const type = loaded.headers['content-type'] ?? '';
    if (loaded.status !== 200 || !type.startsWith('text/x-component'))
      throw new NoAnswer(loaded.status, loaded.headers.location);
    const fresh = freshFor(loaded.headers);
    const own = Object.entries(loaded.headers).filter(([name]) => OWN_HEADERS.test(name));
    return finish({
      status: 200,
      body: loaded.body,
      type,
      headers: ['cache-control', cacheControl(fresh), ...own.flat(), ...security.other],
      vary: loaded.headers.vary ?? '',
      madeAt: now(),
      freshFor: fresh,
    });
  };
  return createShelf({ maxBytes, make, now });
}
