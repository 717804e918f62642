import { isDraining } from '@/lib/shutdown';

export const dynamic = 'force-dynamic';

/** For whoever sends traffic here: 503 from the moment this process drains. */
export function GET(): Response {
  const status = isDraining() ? 'draining' : 'ok';
  return Response.json(
    { status },
    { status: status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
