import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * What a request may tell Next and the app; everything else stays outside. So no `x-middleware-*`, `x-nextjs-*`,
 * `next-resume`, `x-matched-path`, forwarded host or protocol, policy or cookie of a stranger ever gets in.
 */
const PASSED = [
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'content-length',
  'content-type',
  'host',
  'if-modified-since',
  'if-none-match',
  'last-event-id',
  'origin',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
  // What the router of Next sends by itself.
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
] as const;

/** The headers Next sees: the allowed ones, and the shopper's address as the one `x-forwarded-for`. */
export function inboundHeaders(
  headers: IncomingHttpHeaders,
  address: string | undefined,
): IncomingHttpHeaders {
  const passed = PASSED.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]);
  return Object.fromEntries(address === undefined ? passed : [...passed, ['x-forwarded-for', address]]);
}
