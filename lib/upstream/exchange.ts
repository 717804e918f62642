import 'server-only';
import type { Dispatcher } from 'undici';
import { log } from '@/lib/log';
import type { Purpose } from './budget';
import { noteAnswer, noteFailure } from './health';
import type { Link } from './link';
import { type Shopper, sharedReader, VERSION } from './shopper';

/** One request. `endpoint` is its name in logs, without anything of the shopper's. `path` is already encoded. */
export type Request = {
  endpoint: string;
  path: string;
  /** Nobody, for what many share. */
  shopper?: Shopper | undefined;
  /** A page, unless it is said. */
  purpose?: Purpose | undefined;
  query?: Record<string, string | undefined>;
  body?: object;
  maxBytes?: number;
};

/** What came of one request. `retryAfter` is in seconds. A body that is not JSON, or too long, is `unreadable`. */
export type Reply =
  | { kind: 'json'; status: number; body: unknown; retryAfter?: number | undefined }
  | { kind: 'unreadable'; status: number; retryAfter?: number | undefined }
  | { kind: 'failed' };

const LONGEST_BODY = 5_000_000;

/** Sends once, follows no redirect, reads the body whole. Never throws; every outcome counts for the health. */
export async function exchange(
  request: Request,
  link: Link,
  { dispatcher, signal }: { dispatcher: Dispatcher; signal: AbortSignal },
): Promise<Reply> {
  const began = performance.now();
  const done = (reply: Reply, error?: unknown): Reply => {
    const answers = isAnswer(reply);
    if (answers) noteAnswer();
    else noteFailure({ isSilence: error instanceof Error && error.name === 'TimeoutError' });
    log(answers ? 'debug' : 'warn', answers ? 'upstream.answered' : 'upstream.failed', {
      endpoint: request.endpoint,
      ms: Math.round(performance.now() - began),
      ...('status' in reply ? { status: reply.status } : {}),
      ...(error === undefined ? {} : { error, code: codeOf(error) }),
    });
    return reply;
  };

  try {
    const { statusCode, headers, body } = await dispatcher.request(optionsOf(request, link, signal));
    body.on('error', () => {});
    const retryAfter = retryAfterOf(headers, statusCode);
    const text = await textOf(body, headers, request.maxBytes ?? LONGEST_BODY);
    const json = text === undefined ? undefined : parsed(text);
    return done(
      json === undefined
        ? { kind: 'unreadable', status: statusCode, retryAfter }
        : { kind: 'json', status: statusCode, body: json, retryAfter },
    );
  } catch (error) {
    return done({ kind: 'failed' }, error);
  }
}

/** What every request to the upstream carries. */
export function optionsOf(
  { path, query = {}, body, shopper = sharedReader() }: Request,
  link: Link,
  signal: AbortSignal,
) {
  const url = new URL(`${link.base}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: body ? ('POST' as const) : ('GET' as const),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': shopper.userAgent,
      'x-cr-application': link.application,
      'x-cr-version': VERSION,
      'x-forwarded-for': shopper.ip,
    },
    body: body ? JSON.stringify(body) : null,
    signal,
  };
}

type Headers = Dispatcher.ResponseData['headers'];
type Body = Dispatcher.ResponseData['body'];

/** The upstream itself has spoken: JSON that is no 5xx, or a refusal in any form. */
export const isAnswer = (reply: Reply): boolean =>
  reply.kind === 'json' ? reply.status < 500 : reply.kind === 'unreadable' && isRefusal(reply.status);

export const isRefusal = (status: number): boolean => status >= 400 && status < 500;

export const mediaTypeOf = (headers: Headers): string =>
  String(headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim()
    .toLowerCase() ?? '';

/**
 * Seconds to wait, from `Retry-After` in either of its forms. A refusal for too many calls may name the moment at which
 * it ends instead; every other answer names it too, and means nothing by it.
 */
export function retryAfterOf(headers: Headers, status: number, now = Date.now()): number | undefined {
  const header = String(headers['retry-after'] ?? '');
  if (/^\d{1,6}$/.test(header)) return Number.parseInt(header, 10);
  const reset = status === 429 ? /^\d{10}$/.exec(String(headers['x-ratelimit-reset'] ?? ''))?.[0] : undefined;
  const until = header ? Date.parse(header) : Number.parseInt(reset ?? '', 10) * 1_000;
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1_000));
}

/** The body, or undefined when it is not JSON by its own word or longer than `max` bytes. */
async function textOf(body: Body, headers: Headers, max: number): Promise<string | undefined> {
  const mediaType = mediaTypeOf(headers);
  const declared = Number.parseInt(String(headers['content-length'] ?? '0'), 10);
  if ((mediaType && !/^application\/([\w.+-]+\+)?json$/.test(mediaType)) || declared > max) {
    body.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `UND_ERR_CONNECT_TIMEOUT`, `ECONNRESET`: a word of the platform, never data. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
