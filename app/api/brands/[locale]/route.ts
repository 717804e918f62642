import { answer } from '@/app/api/answer';
import { fail } from '@/lib/result';
import { marketList } from '@/lib/search/server';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

/** As long as the pages, and like them an hour more while a new one is made. The front keeps it, compressed. */
const KEPT = 'public, max-age=300, s-maxage=300, stale-while-revalidate=3600';

type Context = { params: Promise<{ locale: string }> };

/** The tiles of a market, for filtering and ordering them in the browser. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = findLocale(storefront(), (await params).locale);
  if (!locale) return answer(fail({ code: 'invalid_input', field: 'locale' }));
  const list = await marketList(locale.country);
  return list.ok ? Response.json(list.value, { headers: { 'cache-control': KEPT } }) : answer(list);
}
