import { answer } from '@/app/api/answer';
import { problemsOf } from '@/lib/problem';
import { fail } from '@/lib/result';
import { searchElsewhere, searchRequestSchema } from '@/lib/search/server';
import { shopperOf } from '@/lib/upstream/server';

/** Brands that the market of `locale` does not sell and others do. */
export async function GET(request: Request): Promise<Response> {
  const asked = searchRequestSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(
    asked.success
      ? await searchElsewhere(asked.data, shopperOf(request.headers))
      : fail(...problemsOf(asked.error)),
  );
}
