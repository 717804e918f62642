import { answer } from '@/app/api/answer';
import { placesOf } from '@/components/search/places';
import { messagesOf } from '@/lib/i18n';
import { fail } from '@/lib/result';
import { localIndex, type Packed } from '@/lib/search/server';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';

/** As long as the pages, and like them an hour more while a new one is made. */
const KEPT = 'public, max-age=300, s-maxage=300, stale-while-revalidate=3600';

type Context = { params: Promise<{ locale: string }> };

/** All that a market sells, for searching it in the browser, with the words of the search. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = findLocale(storefront(), (await params).locale);
  if (!locale) return answer(fail({ code: 'invalid_input', field: 'locale' }));
  const index = await localIndex(locale, () => ({
    ...placesOf(locale),
    words: messagesOf(locale).search,
  }));
  return index.ok ? send(index.value, request.headers) : answer(index);
}

function send(packed: Packed, asked: Headers): Response {
  const headers = { 'cache-control': KEPT, etag: packed.etag, vary: 'accept-encoding' };
  if (asked.get('if-none-match')?.includes(packed.etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingIn(asked.get('accept-encoding') ?? '');
  return new Response(new Uint8Array(packed[encoding]), {
    headers: {
      ...headers,
      'content-type': 'application/json',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  });
}

const encodingIn = (accepted: string) =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
