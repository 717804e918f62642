import 'server-only';
import { breaker } from './breaker';
import { budget } from './budget';
import { isAnswer, type Reply, type Request } from './exchange';

/** A call that was not made: our share is used up, or the upstream rests, for `retryAfter` seconds, or it fails. */
export type Held = { kind: 'held'; retryAfter?: number };

/** What a 429 means that names no time, in seconds. */
const USUAL_REST = 10;

/**
 * Makes a call if its turn has come, and learns from what comes of it. Orders are never held back for what failed
 * before: each asks for itself, and hears for itself.
 */
export async function inTurn(
  { endpoint, purpose = 'page' }: Request,
  make: () => Promise<Reply>,
): Promise<Reply | Held> {
  if (purpose !== 'order' && !breaker().admits(endpoint)) return { kind: 'held' };
  const retryAfter = budget().take(endpoint, purpose);
  if (retryAfter !== undefined) return { kind: 'held', retryAfter };
  const reply = await make();
  breaker().note(endpoint, { isAnswer: isAnswer(reply) });
  heed(endpoint, reply);
  return reply;
}

/** Who is told to wait waits, with everybody else who would ask the same. */
export function heed(endpoint: string, reply: Reply): void {
  if (reply.kind === 'failed') return;
  if (reply.status === 429) budget().rest(endpoint, reply.retryAfter ?? USUAL_REST);
  else if (reply.status === 503 && reply.retryAfter !== undefined) budget().rest(endpoint, reply.retryAfter);
}

const PAGES_ARE_MADE_OF = ['brands', 'homepage', 'products'];

/** Whether there is room for what nobody waits for: the upstream is well, and shoppers leave enough of our share. */
export const hasRoom = (): boolean =>
  PAGES_ARE_MADE_OF.every(
    (endpoint) => !breaker().isOpen(endpoint) && budget().wait(endpoint, 'crawl') === 0,
  );
