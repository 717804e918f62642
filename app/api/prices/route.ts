import { answer } from '@/app/api/answer';
import { pricesIn, pricesRequestSchema } from '@/lib/catalog/server';
import { problemsOf } from '@/lib/problem';
import { fail } from '@/lib/result';
import { shopperOf } from '@/lib/upstream/server';

/** What the fixed amounts of a brand cost in one coin, some minutes old at most. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = pricesRequestSchema.safeParse(query);
  return answer(
    asked.success ? await pricesIn(asked.data, shopperOf(request.headers)) : fail(...problemsOf(asked.error)),
  );
}
