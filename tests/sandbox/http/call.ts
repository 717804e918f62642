import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Endpoint } from '../faults/spec';
import type { World } from '../world';
import type { Reply } from './reply';

export type Call = {
  world: World;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  params: string[];
  /** Parsed JSON of the body, undefined without one. */
  body: unknown;
  /** Where this sandbox is reached, for logo and QR addresses. */
  origin: string;
};

/** A route answers with a value; one that writes to the response itself answers `taken`. */
export type Answer = Reply | 'taken';

export type Route = {
  endpoint: Endpoint;
  method: 'GET' | 'POST';
  path: RegExp;
  answer: (call: Call) => Answer | Promise<Answer>;
};

/** The shopper's address as the caller forwards it, else the caller's own. */
export const clientIp = ({ request }: Call): string => {
  const forwarded = request.headers['x-forwarded-for'];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',')[0]?.trim();
  return first || request.socket.remoteAddress || 'unknown';
};
