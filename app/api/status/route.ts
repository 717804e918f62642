import { isDatabaseUp } from '@/lib/db/server';
import { env, isTestUpstream } from '@/lib/env';
import { isDraining } from '@/lib/shutdown';
import { storefront } from '@/lib/storefronts/server';
import { probeUpstream } from '@/lib/upstream/server';

export const dynamic = 'force-dynamic';

/**
 * How the shop is now. Pages ask this, since what they are made of may be a day old. `now` is epoch milliseconds;
 * `wallet` is where orders of a test upstream are paid, null where money is real; `country` is where the one who asks
 * seems to be, null where nobody says so or nothing is sold there.
 */
export async function GET({ headers }: Request): Promise<Response> {
  const [{ isUp }, hasDatabase] = await Promise.all([probeUpstream(), isDatabaseUp()]);
  const status = {
    upstream: isUp ? 'up' : 'down',
    checkout: isUp && hasDatabase && !isDraining() ? 'open' : 'closed',
    isTest: isTestUpstream(),
    now: Date.now(),
    country: storefront().countries.find((code) => code === headers.get('x-shopper-country')) ?? null,
    wallet: isTestUpstream() ? new URL('/__sandbox/', env().CRYPTOREFILLS_API_URL).href : null,
  };
  return Response.json(status, { headers: { 'cache-control': 'no-store' } });
}
