import 'server-only';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { log } from '@/lib/log';
import { type AnsweringParts, answerRead } from './answering';
import { bodyRefusal } from './body-limit';
import { type EntranceParts, enter } from './entrance';
import { isOwnOrigin } from './origin-check';
import { METHODS, sendPlain } from './plain';
import { type AddressSpace, destinationOf } from './routing';
import { send } from './send';
import { enterStream, type StreamParts } from './stream';

type FrontParts = AnsweringParts & EntranceParts & StreamParts & { space: AddressSpace };

/** Every request of the store. A warm document or file is written at once; everything else takes the long way. */
export function createListener(parts: FrontParts): RequestListener {
  const { documents, files, security } = parts;

  return (request, response) => {
    const { method, url = '/', headers } = request;
    if ((method === 'GET' || method === 'HEAD') && headers.rsc === undefined) {
      const warm = documents.peek(url) ?? files.peek(url);
      if (warm !== undefined) return send(request, response, warm);
    }
    answer(request, response, parts).catch((error: unknown) => {
      log('error', 'front.request_failed', { url: url.split('?', 1)[0] ?? '', error });
      if (response.headersSent) response.destroy();
      else sendPlain(response, 503, security.other);
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: FrontParts): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const { publicOrigin, security, space } = parts;
  const refuse = (status: number) => sendPlain(response, status, security.other);

  if (method === 'OPTIONS') {
    response.writeHead(204, ['allow', METHODS, ...security.other]).end();
    return;
  }
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead) {
    if (method !== 'POST') return refuse(405);
    if (!isOwnOrigin(headers, publicOrigin)) return refuse(403);
    const status = bodyRefusal(headers);
    if (status !== undefined) return refuse(status);
  }

  const destination = destinationOf({ method, url, headers }, space);
  if (destination.to === 'handler') return enter(request, response, parts);
  if (destination.to === 'stream') return enterStream(destination.orderId, request, response, parts);
  return answerRead(destination, request, response, parts);
}
