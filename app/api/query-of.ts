import type { ZodMiniType } from 'zod/mini';
import { problemsOf } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';

/** What the query of a request asks, in its schema. */
export function queryOf<T>({ url }: Request, schema: ZodMiniType<T>): Result<T> {
  const asked = schema.safeParse(Object.fromEntries(new URL(url).searchParams));
  return asked.success ? ok(asked.data) : fail(...problemsOf(asked.error));
}
