import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { log } from '@/lib/log';
import { fail, ok, type Result } from '@/lib/result';
import { exchange, isRefusal, type Reply, type Request } from './exchange';
import { link } from './link';
import { problemCodeOf, wireProblemsOf } from './problems';
import { type Held, inTurn } from './turn';

const LONGEST_PAUSE = 2;

export type Outcome = Reply | Held;

/** Asks once, and once more after a short pause where that is worth it, within one deadline. Only for GET. */
export async function readReply(request: Request): Promise<Outcome> {
  const at = link();
  const signal = AbortSignal.timeout(at.timeouts.read);
  const first = await inTurn(request, () => exchange(request, at, { dispatcher: at.reads, signal }));
  const wait = pauseBefore(first);
  if (wait === undefined) return first;
  try {
    await pause(wait, undefined, { signal });
  } catch {
    return first;
  }
  const second = await inTurn(request, () => exchange(request, at, { dispatcher: at.reads, signal }));
  return second.kind === 'held' ? first : second;
}

/** Milliseconds before a second try, or undefined where one would be of no use. */
function pauseBefore(reply: Outcome): number | undefined {
  if (reply.kind === 'held') return undefined;
  const jitter = 100 + Math.random() * 300;
  if (reply.kind === 'failed' || reply.status >= 500) return jitter;
  const { retryAfter } = reply;
  const isShort = reply.status === 429 && retryAfter !== undefined && retryAfter <= LONGEST_PAUSE;
  return isShort ? retryAfter * 1_000 + jitter : undefined;
}

/** Sends a body, once. Creation has a way of its own. */
export function post(request: Request): Promise<Outcome> {
  const at = link();
  const signal = AbortSignal.timeout(at.timeouts.read);
  return inTurn(request, () => exchange(request, at, { dispatcher: at.reads, signal }));
}

export type Read<S extends z.ZodType> = Request & { schema: S };

/** Reads and parses. Transport, status and shape failures all come back as problems of this shop. */
export async function read<S extends z.ZodType>({
  schema,
  ...request
}: Read<S>): Promise<Result<z.output<S>>> {
  const reply = await readReply(request);
  return reply.kind === 'json' && reply.status < 300
    ? parse(request.endpoint, schema, reply.body)
    : fail(problemOf(reply));
}

/** A body in its schema. What does not fit is logged by path, never by value. */
export function parse<S extends z.ZodType>(endpoint: string, schema: S, body: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  log('error', 'upstream.unreadable', { endpoint, code: issue?.path.join('.').slice(0, 80) ?? '' });
  return fail({ code: 'upstream_unreadable' });
}

/** The one problem that a reply without the wanted answer is. */
export function problemOf(reply: Outcome) {
  if (reply.kind === 'held' && reply.retryAfter !== undefined)
    return { code: 'upstream_busy', retryAfter: reply.retryAfter } as const;
  if (reply.kind === 'held' || reply.kind === 'failed' || reply.status >= 500)
    return { code: 'upstream_unreachable' } as const;
  if (reply.status === 429) return { code: 'upstream_busy', retryAfter: reply.retryAfter ?? 10 } as const;
  if (!isRefusal(reply.status)) return { code: 'upstream_unreadable' } as const;
  const [first] = reply.kind === 'json' ? wireProblemsOf(reply.body) : [];
  return { code: (first && problemCodeOf(first)) ?? 'upstream_rejected' } as const;
}
