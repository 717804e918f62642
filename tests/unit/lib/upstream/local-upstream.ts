import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@/tests/support/settings';
import { linkTo, type Timeouts } from '@/lib/upstream/link';

export type Received = { method: string; url: string; rawHeaders: string[]; body: string };
type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export const example = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/wire/${name}.json`, 'utf8'));

const place = (name: string): symbol => Symbol.for(`giftframe.${name}`);
const SINGLETONS = [
  'limits',
  'upstream.breaker',
  'upstream.budget',
  'upstream.health',
  'upstream.probe',
  'catalog.cache',
  'catalog.prices',
  'storefront',
];

/** Points the adapter at `base` and forgets everything learnt so far. */
export function connectTo(base: string, timeouts: Partial<Timeouts> = {}): void {
  Reflect.set(globalThis, place('upstream.link'), linkTo({ base, application: 'partner-1', timeouts }));
  for (const name of SINGLETONS) Reflect.deleteProperty(globalThis, place(name));
}

export type LocalUpstream = Awaited<ReturnType<typeof openUpstream>>;

/** A server on loopback that answers as each test says, and the adapter pointed at it. */
export async function openUpstream(timeouts: Partial<Timeouts> = {}) {
  let handler: Handler = (_, response) => response.writeHead(500).end();
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', rawHeaders } = request;
      received.push({ method, url, rawHeaders, body: Buffer.concat(chunks).toString() });
      handler(request, response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  connectTo(base, timeouts);
  return {
    base,
    received,
    answer: (next: Handler) => {
      handler = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const html =
  (status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Back soon</h1>');

export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end();

export const resetAtOnce: Handler = (request) => request.socket.destroy();

export const resetHalfway: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"order_id":', () => request.socket.destroy());
};

export const silence: Handler = () => {};

/** One handler after the other; the last one stays. */
export const inTurn =
  (...handlers: [Handler, ...Handler[]]): Handler =>
  (request, response, nth) =>
    (handlers[Math.min(nth, handlers.length) - 1] ?? handlers[0])(request, response, nth);

/** An address on loopback where nobody listens. */
export async function deadAddress(): Promise<string> {
  const { base, close } = await openUpstream();
  await close();
  return base;
}
