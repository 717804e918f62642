import { answer } from '@/app/api/answer';
import { queryOf } from '@/app/api/query-of';
import { quote, quoteRequestSchema } from '@/lib/catalog/server';
import { shopperOf } from '@/lib/upstream/server';

/** The price of one choice in one coin, a few seconds old at most; `at` tells. */
export async function GET(request: Request): Promise<Response> {
  const asked = queryOf(request, quoteRequestSchema);
  return answer(asked.ok ? await quote(asked.value, shopperOf(request.headers)) : asked);
}
