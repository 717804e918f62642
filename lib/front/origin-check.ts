import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * True when a request that may change something comes from our own pages: its `Origin` is the public one or names the
 * host that was asked. Without an `Origin` only what no browser sent, or sent from the same origin, gets through.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin';
  }
  return origin === publicOrigin || (host !== undefined && isHost(origin, host));
}

const isHost = (origin: string, host: string) => origin === `http://${host}` || origin === `https://${host}`;
