import { answer } from '@/app/api/answer';
import { queryOf } from '@/app/api/query-of';
import { searchElsewhere, searchRequestSchema } from '@/lib/search/server';
import { shopperOf } from '@/lib/upstream/server';

/** Brands that the market of `locale` does not sell and others do. */
export async function GET(request: Request): Promise<Response> {
  const asked = queryOf(request, searchRequestSchema);
  return answer(asked.ok ? await searchElsewhere(asked.value, shopperOf(request.headers)) : asked);
}
