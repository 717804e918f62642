import { answer } from '@/app/api/answer';
import { findPlacement } from '@/lib/checkout/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ idempotencyKey: string }> };

/** What became of a press of "Pay", for whoever has both its keys. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(await findPlacement((await params).idempotencyKey, request.headers));
}
