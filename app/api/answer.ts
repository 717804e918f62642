import type { Problem, ProblemCode } from '@/lib/problem';
import type { Result } from '@/lib/result';

const STATUS: Partial<Record<ProblemCode, number>> = {
  invalid_input: 400,
  brand_not_found: 404,
  order_not_found: 404,
  order_access_ended: 410,
  too_many_requests: 429,
  upstream_unreachable: 503,
  upstream_unreadable: 503,
  upstream_busy: 503,
  payment_method_unavailable: 503,
};

/** A result as an answer that no one keeps: its value, or its problems with the status of the first of them. */
export function answer<T extends object>(result: Result<T>): Response {
  const headers = { 'cache-control': 'no-store' };
  if (result.ok) return Response.json(result.value, { headers });
  const { problems } = result;
  const wait = waitOf(problems);
  return Response.json(
    { problems },
    {
      status: STATUS[problems[0].code] ?? 422,
      headers: wait === undefined ? headers : { ...headers, 'retry-after': String(wait) },
    },
  );
}

/** As long as the pages, and like them an hour more while a new one is made. The front keeps it, compressed. */
const KEPT = 'public, max-age=300, s-maxage=300, stale-while-revalidate=3600';

/** The same of what is one for all who look at a market. */
export const keptAnswer = <T extends object>(result: Result<T>): Response =>
  result.ok ? Response.json(result.value, { headers: { 'cache-control': KEPT } }) : answer(result);

/** Whole seconds, the longest that any of the problems asks for. */
function waitOf(problems: readonly Problem[]): number | undefined {
  const waits = problems.flatMap(({ retryAfter }) => retryAfter ?? []);
  return waits.length > 0 ? Math.ceil(Math.max(...waits)) : undefined;
}
