import 'server-only';
import * as z from 'zod/mini';
import { knownFamilies, knownOffers, listFamilies } from '@/lib/catalog/server';
import { addressKey, enter } from '@/lib/rate-limit/server';
import { fail, ok, type Result } from '@/lib/result';
import { singleton } from '@/lib/singleton';
import { findLocale, type Locale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { hasRoom, type Shopper } from '@/lib/upstream/server';
import { buildIndex } from './build-index';
import { type Elsewhere, type ListIndex, LONGEST_QUERY, type Place } from './index';
import { largeFirst } from './large-markets';
import { packList } from './list-index';
import { namedCountryOf } from './named-country';
import { createReader } from './reader';
import { createWorld } from './world';

/** How a market's page is worded: its categories, further places, and whatever else its search shows. */
type Wording = { placeOf: (category: string) => Place; others: readonly Place[]; words: object };

/** The index of a locale's market with its words. */
export async function localIndex(locale: Locale, wordingOf: () => Wording): Promise<Result<object>> {
  const listed = await listFamilies(locale.country);
  if (!listed.ok) return listed;
  const { placeOf, others, words } = wordingOf();
  return ok({ index: buildIndex(listed.value.values(), placeOf, others), words });
}

/** The tiles of a market and what its filters ask. */
export async function marketList(country: string): Promise<Result<ListIndex>> {
  const listed = await listFamilies(country);
  return listed.ok ? ok(packList(listed.value.values(), knownOffers(country))) : listed;
}

const countries = () => singleton('search.countries', () => largeFirst(storefront().countries));

const world = () => singleton('search.world', () => createWorld({ countries, known: knownFamilies }));
const reader = () =>
  singleton('search.reader', () =>
    createReader({
      countries,
      isKnown: (country) => knownFamilies(country) !== undefined,
      read: async (country) => hasRoom() && (await listFamilies(country)).ok,
    }),
  );

const namedIn = (language: string) =>
  singleton(`search.named.${language}`, () => namedCountryOf(storefront().countries, language));

export const searchRequestSchema = z.object({
  locale: z.string().check(z.maxLength(16)),
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_QUERY)),
});

/** What other countries sell under that name. Answered from memory, but for a country that is named; an address may ask so often and no more. */
export async function searchElsewhere(
  { locale, q }: z.infer<typeof searchRequestSchema>,
  shopper: Shopper,
): Promise<Result<{ elsewhere: Elsewhere[] }>> {
  const home = findLocale(storefront(), locale);
  if (!home) return fail({ code: 'invalid_input', field: 'locale' });
  const admitted = await enter('search', addressKey(shopper.ip));
  if (!admitted.ok) return admitted;
  reader().wake();
  const named = namedIn(home.language)(q);
  // Somebody who names a country wants it now, and it is kept for those who come after.
  if (named && !knownFamilies(named.country) && hasRoom()) await listFamilies(named.country);
  return ok({ elsewhere: world().find(q, home.country, named) });
}
