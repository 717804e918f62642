import { answer } from '@/app/api/answer';
import { queryOf } from '@/app/api/query-of';
import { pricesIn, pricesRequestSchema } from '@/lib/catalog/server';
import { shopperOf } from '@/lib/upstream/server';

/** What the fixed amounts of a brand cost in one coin, some minutes old at most. */
export async function GET(request: Request): Promise<Response> {
  const asked = queryOf(request, pricesRequestSchema);
  return answer(asked.ok ? await pricesIn(asked.value, shopperOf(request.headers)) : asked);
}
