import { countryInText } from '@/components/layout/names';
import type { Elsewhere } from '@/lib/search';
import { href } from '@/lib/storefronts';

export type SoldWords = { soldIn: string; soldInMore: string };

/** Where a brand of another country is shown, in the language of this page, and how one says so. */
export function soldThere(tag: string, { slug, country, countries }: Elsewhere, words: SoldWords) {
  const there = `${tag.split('-')[0]}-${country}`;
  const label = countries > 1 ? words.soldInMore : words.soldIn;
  return {
    to: href(there, { page: 'brand', slug }),
    note: label.replace('#', () => countryInText(tag, country)),
  };
}
