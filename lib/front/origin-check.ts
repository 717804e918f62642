import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * True when a request that may change something comes from our own pages: its `Origin` is the public one. `Host` has no
 * say, since whoever points a name at us chooses it. A public address on this machine has all of its names. Without an
 * `Origin` only what no browser sent, or sent from the same origin, gets through.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const { origin } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin';
  }
  return (
    origin === publicOrigin ||
    (LOOPBACK.test(publicOrigin) && onLocalhost(origin) === onLocalhost(publicOrigin))
  );
}

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=:|$)/;
const onLocalhost = (origin: string) => origin.replace(LOOPBACK, 'http://localhost');
