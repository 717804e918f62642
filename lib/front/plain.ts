import 'server-only';
import type { ServerResponse } from 'node:http';
import type { RawHeaders } from './security-headers';

export const METHODS = 'GET, HEAD, POST, OPTIONS';

const WORDS: Record<number, string> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'This page is of another version',
  411: 'Length required',
  413: 'Content too large',
  414: 'Address too long',
  503: 'Unavailable, please try again',
};

/** A refusal in one line, for programs. Never cached; a body that was not read ends the connection. */
export function sendPlain(response: ServerResponse, status: number, security: RawHeaders): void {
  const text = `${WORDS[status] ?? 'Refused'}\n`;
  if (status === 411 || status === 413 || status === 403) response.shouldKeepAlive = false;
  response.writeHead(status, [
    ...['content-type', 'text/plain; charset=utf-8'],
    ...['content-length', String(text.length)],
    ...['cache-control', 'no-store'],
    ...(status === 405 ? ['allow', METHODS] : []),
    // The client then knows that it is older or newer than this build, and loads the page again.
    ...(status === 409 ? ['x-nextjs-action-not-found', '1'] : []),
    ...(status === 503 ? ['retry-after', '10'] : []),
    ...security,
  ]);
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

type Redirect = { status: 307 | 308; location: string; vary?: string };

/** The permanent ones may be remembered for a while, the language one never: it is for this shopper alone. */
export function sendRedirect(
  response: ServerResponse,
  { status, location, vary }: Redirect,
  security: RawHeaders,
): void {
  response.writeHead(status, [
    ...['location', location],
    ...['cache-control', status === 308 ? 'public, max-age=3600' : 'private, no-store'],
    ...(vary ? ['vary', vary] : []),
    ...['content-length', '0'],
    ...security,
  ]);
  response.end();
}
