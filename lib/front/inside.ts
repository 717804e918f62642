import 'server-only';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

/** What Next answered, whole. Header names are lower case. */
export type Loaded = { status: number; headers: Record<string, string>; body: Buffer };
export type Load = (url: string, headers?: Record<string, string>) => Promise<Loaded>;

export type Inside = {
  /** Next forwards an action it does not know on this page to itself; here is where it finds itself. */
  port: number;
  load: Load;
  /** Marks a request as one that came through the front. */
  admit: (request: IncomingMessage) => void;
  serve: (listener: RequestListener) => void;
};

const PASS = 'x-giftframe-inside';
const LARGEST = 8 * 1024 * 1024;

/**
 * The handler of Next behind a listener of its own on loopback. So a document can be taken whole, without touching a
 * response object, and is rendered without a header of the shopper who happened to come first. Only the front is let
 * in: it knows the pass.
 */
export async function openInside(): Promise<Inside> {
  const pass = randomBytes(32).toString('base64url');
  let listener: RequestListener | undefined;
  const server = createServer((request, response) => {
    if (listener === undefined || request.headers[PASS] !== pass) response.writeHead(403).end();
    else listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pool = new Pool(`http://127.0.0.1:${port}`, {
    connections: 32,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
  });

  return {
    port,
    load: async (path, headers = {}) => {
      const answer = await pool.request({ path, method: 'GET', headers: { ...headers, [PASS]: pass } });
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of answer.body as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > LARGEST) throw new Error(`an answer is larger than ${LARGEST} bytes`);
        parts.push(part);
      }
      return { status: answer.statusCode, headers: flat(answer.headers), body: Buffer.concat(parts) };
    },
    admit: ({ headers }) => {
      headers[PASS] = pass;
    },
    serve: (handler) => {
      listener = handler;
    },
  };
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
