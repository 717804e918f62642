import { answer, keptAnswer } from '@/app/api/answer';
import { fail } from '@/lib/result';
import { marketList } from '@/lib/search/server';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

type Context = { params: Promise<{ locale: string }> };

/** The tiles of a market, for filtering and ordering them in the browser. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = findLocale(storefront(), (await params).locale);
  if (!locale) return answer(fail({ code: 'invalid_input', field: 'locale' }));
  return keptAnswer(await marketList(locale.country));
}
