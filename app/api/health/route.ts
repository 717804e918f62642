import { isDraining } from '@/lib/shutdown';
import { upstreamHealth } from '@/lib/upstream/server';

export const dynamic = 'force-dynamic';

/** For whoever sends traffic here. 503 while this process drains; never for the upstream: the shop opens without it. */
export function GET(): Response {
  const draining = isDraining();
  return Response.json(
    { status: draining ? 'draining' : 'ok', upstream: upstreamHealth().isUp ? 'up' : 'down' },
    { status: draining ? 503 : 200, headers: { 'cache-control': 'no-store' } },
  );
}
