import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cleanHeaders } from './entrance';
import type { SecurityHeaders } from './security-headers';

/** A route handler of the app as Next would call it, for one address. */
export type OpenStream = (request: Request, orderId: string) => Promise<Response>;

export type StreamParts = {
  trustedHops: number;
  publicOrigin: string;
  security: SecurityHeaders;
  openStream: OpenStream;
};

/**
 * Writes what a route handler answers without entering Next, which would keep all it made for a request until the
 * answer ends: for a stream of minutes that is most of what the stream weighs.
 */
export async function enterStream(
  orderId: string,
  request: IncomingMessage,
  response: ServerResponse,
  { trustedHops, publicOrigin, security, openStream }: StreamParts,
): Promise<void> {
  const headers = cleanHeaders(request, trustedHops) as Record<string, string>;
  const address = new URL(request.url ?? '/', publicOrigin);
  const answer = await openStream(new Request(address, { headers }), orderId);
  response.writeHead(answer.status, [...[...answer.headers].flat(), ...security.other]);
  if (answer.body) await pump(answer.body, response);
  else response.end();
}

/** Reads on when what was written is on its way, and not at all when the reader has left. */
async function pump(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader();
  let wake = () => {};
  const leave = () => {
    wake();
    reader.cancel().catch(() => {});
  };
  response.on('drain', () => wake()).once('close', leave);
  if (response.destroyed) leave();

  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (response.write(part.value)) continue;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (response.destroyed) resolve();
    });
  }
  response.end();
}
