import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';
import type { Answer } from './answer';
import { isCrawler } from './crawlers';
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
  /** Whether there are calls left for pages that nobody waits for. */
  hasRoom: () => boolean;
};

/** Nothing is begun for a crawler while so many pages are being made. */
const CROWD = 8;

const OWN_ADDRESS = /^\/(?![/\\])/;

type Page = Extract<Destination, { to: 'document' | 'payload' }>;

/** Answers from what is kept, or makes it first. */
export async function answerRead(
  destination: Exclude<Destination, { to: 'handler' | 'stream' }>,
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  const { security, standIn } = parts;
  switch (destination.to) {
    case 'refusal':
      return sendPlain(response, destination.status, security.other);
    case 'redirect':
      return sendRedirect(response, destination, security.other);
    case 'missing':
      return send(request, response, await standIn('missing', destination.locale));
    case 'file':
      return answerFile(destination.path, request, response, parts);
    default:
      return answerPage(destination, request, response, parts);
  }
}

async function answerFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  try {
    send(request, response, await take(parts.files, path, undefined, comesLast(request, parts)));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    sendPlain(response, error.status === 404 ? 404 : 503, parts.security.other);
  }
}

async function answerPage(
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  const { security, documents, payloads, standIn, knowsBrand } = parts;
  const isLast = comesLast(request, parts);
  try {
    if (page.brand !== undefined && knowsBrand(page.locale, page.brand) === false) throw new NoAnswer(404);
    if (page.to === 'document')
      return send(request, response, await take(documents, page.path, undefined, isLast));
    const { key, context } = payloadRequest(request.url ?? '/', request.headers);
    return send(request, response, await take(payloads, key, context, isLast));
  } catch (error) {
    const { status, location } = error instanceof NoAnswer ? error : new NoAnswer(503);
    if (location !== undefined && OWN_ADDRESS.test(location))
      return sendRedirect(response, { status: 307, location }, security.other);
    if (!(error instanceof NoAnswer)) log('warn', 'front.page_failed', { url: page.path, error });
    if (page.to === 'payload') return sendPlain(response, status === 404 ? 404 : 503, security.other);
    const kind = status === 404 ? 'missing' : 'unavailable';
    return send(request, response, await standIn(kind, page.locale, isLast ? undefined : page.brand));
  }
}

/** A crawler waits for those who wait, and for calls that they may need. */
const comesLast = ({ headers }: IncomingMessage, { documents, payloads, hasRoom }: AnsweringParts): boolean =>
  isCrawler(headers) && (documents.making + payloads.making >= CROWD || !hasRoom());

/** Who comes last takes what is there, or comes again. */
async function take<Context>(
  shelf: Shelf<Context>,
  key: string,
  context: Context,
  comesLast: boolean,
): Promise<Answer> {
  if (!comesLast) return shelf.get(key, context);
  const kept = shelf.kept(key);
  if (kept === undefined) throw new NoAnswer(503);
  return kept;
}
