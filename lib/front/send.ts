import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer';
import { encodingFor } from './encoding';

/** Writes a finished answer: whole, without its body, or as "not modified". */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { headers } = request;
  const variant = answer.variants[encodingFor(headers['accept-encoding'] as string | undefined)];
  const known = headers['if-none-match'];
  if (known !== undefined && answer.status === 200 && isKnown(known, variant.etag)) {
    response.writeHead(304, variant.notModified);
    response.end();
    return;
  }
  response.writeHead(answer.status, variant.headers);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

/** Weakly compared, since a proxy that compresses again weakens the tag. */
function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((entry) => entry.trim().replace(/^W\//, '') === etag);
}
