import { isProblem, type Problems } from '@/lib/problem';

/** The problems in the body of a refusal; one of ours where there are none. */
export function problemsIn(body: unknown): Problems {
  const given = (body as { problems?: unknown } | null)?.problems;
  const [first, ...rest] = (Array.isArray(given) ? given : []).filter(isProblem);
  return first ? [first, ...rest] : [{ code: 'upstream_unreadable' }];
}
