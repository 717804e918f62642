import { answer } from '@/app/api/answer';
import { quote, quoteRequestSchema } from '@/lib/catalog/server';
import { problemsOf } from '@/lib/problem';
import { fail } from '@/lib/result';
import { shopperOf } from '@/lib/upstream/server';

/** The price of one choice in one coin, a few seconds old at most; `at` tells. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = quoteRequestSchema.safeParse(query);
  return answer(
    asked.success ? await quote(asked.data, shopperOf(request.headers)) : fail(...problemsOf(asked.error)),
  );
}
