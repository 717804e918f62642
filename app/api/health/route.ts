import { isDatabaseUp } from '@/lib/db/server';
import { isDraining } from '@/lib/shutdown';
import { upstreamHealth } from '@/lib/upstream/server';

export const dynamic = 'force-dynamic';

/**
 * For whoever sends traffic here. 503 while this process drains or cannot write orders; never for the upstream: the
 * shop opens without it.
 */
export async function GET(): Promise<Response> {
  const draining = isDraining();
  const hasDatabase = await isDatabaseUp();
  const health = {
    status: draining ? 'draining' : hasDatabase ? 'ok' : 'failing',
    database: hasDatabase ? 'ok' : 'down',
    upstream: upstreamHealth().isUp ? 'up' : 'down',
  };
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
