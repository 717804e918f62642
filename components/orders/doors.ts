import { problemsIn } from '@/components/payment/problems-in';
import { isSupportFacts, type SupportFacts } from '@/lib/orders';
import { fail, ok, type Result } from '@/lib/result';
import type { Shape } from '@/lib/shape';
import type { Access } from './stream/doors';

/** The facts that only the key's holder gets, the supplier's order number among them. */
export const askSupport = (access: Access): Promise<Result<SupportFacts>> =>
  post(access, 'support', isSupportFacts);

async function post<T>({ orderId, key }: Access, door: string, shape: Shape<T>): Promise<Result<T>> {
  try {
    const response = await fetch(`/api/orders/${orderId}/${door}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      cache: 'no-store',
    });
    const body: unknown = await response.json();
    if (!response.ok) return fail(...problemsIn(body));
    return shape(body) ? ok(body) : fail({ code: 'upstream_unreadable' });
  } catch {
    return fail({ code: 'upstream_unreachable' });
  }
}
