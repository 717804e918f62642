import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';
import { type PayloadRequest, payloadRequest } from './payloads';
import { sendPlain, sendRedirect } from './plain';
import type { Destination } from './routing';
import type { SecurityHeaders } from './security-headers';
import { send } from './send';
import { NoAnswer, type Shelf } from './shelf';
import type { StandIn } from './stand-ins';

export type AnsweringParts = {
  security: SecurityHeaders;
  documents: Shelf<void>;
  files: Shelf<void>;
  payloads: Shelf<PayloadRequest>;
  standIn: StandIn;
  /** Whether a brand is sold in a locale; `undefined` when that is not known now. */
  knowsBrand: (locale: string, slug: string) => boolean | undefined;
};

const OWN_ADDRESS = /^\/(?![/\\])/;

type Page = Extract<Destination, { to: 'document' | 'payload' }>;

/** Answers from what is kept, or makes it first. */
export async function answerRead(
  destination: Exclude<Destination, { to: 'handler' | 'stream' }>,
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  const { security, files, standIn } = parts;
  switch (destination.to) {
    case 'refusal':
      return sendPlain(response, destination.status, security.other);
    case 'redirect':
      return sendRedirect(response, destination, security.other);
    case 'missing':
      return send(request, response, await standIn('missing', destination.locale));
    case 'file':
      return send(request, response, await files.get(destination.path));
    default:
      return answerPage(destination, request, response, parts);
  }
}

async function answerPage(
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  const { security, documents, payloads, standIn, knowsBrand } = parts;
  try {
    if (page.brand !== undefined && knowsBrand(page.locale, page.brand) === false) throw new NoAnswer(404);
    if (page.to === 'document') return send(request, response, await documents.get(page.path));
    const { key, context } = payloadRequest(request.url ?? '/', request.headers);
    return send(request, response, await payloads.get(key, context));
  } catch (error) {
    const { status, location } = error instanceof NoAnswer ? error : new NoAnswer(503);
    if (location !== undefined && OWN_ADDRESS.test(location))
      return sendRedirect(response, { status: 307, location }, security.other);
    if (!(error instanceof NoAnswer)) log('warn', 'front.page_failed', { url: page.path, error });
    if (page.to === 'payload') return sendPlain(response, status === 404 ? 404 : 503, security.other);
    const kind = status === 404 ? 'missing' : 'unavailable';
    return send(request, response, await standIn(kind, page.locale, page.brand));
  }
}
