import type { IncomingMessage } from 'node:http';

export const MAX_BODY = 1024 * 1024;

export type ReadBody = { state: 'ok'; body: unknown } | { state: 'malformed' } | { state: 'too-large' };

/** Reads a JSON body of at most one megabyte. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= MAX_BODY) chunks.push(chunk as Buffer);
  }
  if (size > MAX_BODY) return { state: 'too-large' };
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { state: 'ok', body: undefined };
  try {
    return { state: 'ok', body: JSON.parse(text) as unknown };
  } catch {
    return { state: 'malformed' };
  }
}
