import { problemsIn } from '@/components/payment/problems-in';
import type { Reveal } from '@/lib/orders';
import type { Problem } from '@/lib/problem';
import type { Access } from '../stream/doors';
import { isReveal } from './is-reveal';

/** `problem` is null where no answer came at all. */
export type Asked = { ok: true; reveal: Reveal } | { ok: false; problem: Problem | null };

/** The codes of these lines of an order. Whoever calls this keeps them in the memory of one component and nowhere else. */
export async function askReveal({ orderId, key }: Access, lines: readonly number[]): Promise<Asked> {
  try {
    const response = await fetch(`/api/orders/${orderId}/reveal`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ lines }),
      cache: 'no-store',
    });
    const body: unknown = await response.json();
    if (!response.ok) return { ok: false, problem: problemsIn(body)[0] };
    return isReveal(body)
      ? { ok: true, reveal: body }
      : { ok: false, problem: { code: 'upstream_unreadable' } };
  } catch {
    return { ok: false, problem: null };
  }
}
