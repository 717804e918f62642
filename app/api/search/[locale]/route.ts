import { answer, keptAnswer } from '@/app/api/answer';
import { placesOf } from '@/components/search/places';
import { messagesOf } from '@/lib/i18n';
import { fail } from '@/lib/result';
import { localIndex } from '@/lib/search/server';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

type Context = { params: Promise<{ locale: string }> };

/** All that a market sells, for searching it in the browser, with the words of the search. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = findLocale(storefront(), (await params).locale);
  if (!locale) return answer(fail({ code: 'invalid_input', field: 'locale' }));
  const index = await localIndex(locale, () => ({
    ...placesOf(locale),
    words: messagesOf(locale).search,
  }));
  return keptAnswer(index);
}
