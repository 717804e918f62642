import { unstable_isUnrecognizedActionError } from 'next/navigation';
import type { Draft, Placement } from '@/lib/checkout';
import type { Result } from '@/lib/result';
import type { Answer } from './placement';

export type PlaceOrder = (draft: unknown) => Promise<Result<Placement>>;

/** The server gives a creation 20 s, after prices and a validation. Beyond this, nobody is answering. */
const PATIENCE_MS = 45_000;

/** Sends once and says what came of it. Never rejects. */
export async function send(placeOrder: PlaceOrder, draft: Draft): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ type: 'hung' }), PATIENCE_MS);
  });
  const answer = placeOrder(draft).then(
    (result): Answer => (isResult(result) ? { type: 'result', result } : { type: 'silent' }),
    (error: unknown): Answer =>
      unstable_isUnrecognizedActionError(error) ? { type: 'stale' } : { type: 'silent' },
  );
  const first = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return first;
}

/** A proxy that answers in the shop's place may resolve an action to nothing. */
const isResult = (value: unknown): value is Result<Placement> =>
  typeof value === 'object' && value !== null && 'ok' in value;
