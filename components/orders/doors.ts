import { type SupportFacts, supportSchema } from '@/lib/orders';
import { type Problems, problemSchema } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';
import type { Access } from './stream/doors';

/** The facts that only the key's holder gets, the supplier's order number among them. */
export const askSupport = (access: Access): Promise<Result<SupportFacts>> =>
  post(access, 'support', supportSchema);

type Reader<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } };

async function post<T>({ orderId, key }: Access, door: string, schema: Reader<T>): Promise<Result<T>> {
  try {
    const response = await fetch(`/api/orders/${orderId}/${door}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      cache: 'no-store',
    });
    const body: unknown = await response.json();
    if (!response.ok) return fail(...problemsIn(body));
    const parsed = schema.safeParse(body);
    return parsed.success ? ok(parsed.data) : fail({ code: 'upstream_unreadable' });
  } catch {
    return fail({ code: 'upstream_unreachable' });
  }
}

/** The problems in the body of a refusal; one of ours where there are none. */
export function problemsIn(body: unknown): Problems {
  const given = (body as { problems?: unknown } | null)?.problems;
  const [first, ...rest] = (Array.isArray(given) ? given : []).flatMap((one) => {
    const problem = problemSchema.safeParse(one);
    return problem.success ? [problem.data as Problems[0]] : [];
  });
  return first ? [first, ...rest] : [{ code: 'upstream_unreadable' }];
}
