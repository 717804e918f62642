import { notFound } from 'next/navigation';
import { type Translate, translator } from '@/lib/i18n';
import { findLocale, type Locale, type Storefront } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { countryInText } from './names';

export type LocaleParams = { params: Promise<{ locale: string }> };

type Market = { shop: Storefront; locale: Locale; t: Translate; country: string };

/** What every page of a market begins with. `country` is its name as a sentence has it. */
export async function marketOf({ params }: LocaleParams): Promise<Market> {
  const shop = storefront();
  const locale = findLocale(shop, (await params).locale);
  if (!locale) notFound();
  return { shop, locale, t: translator(locale), country: countryInText(locale.tag, locale.country) };
}
