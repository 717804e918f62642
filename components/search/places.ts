import { categoryName } from '@/components/catalog/category-name';
import { translator } from '@/lib/i18n';
import type { Place } from '@/lib/search';
import { href, KINDS, type Locale } from '@/lib/storefronts';

/** The categories and kinds of a locale as a search finds them: by their words, and by the upstream's English ones. */
export function placesOf(locale: Locale): { placeOf: (category: string) => Place; others: Place[] } {
  const t = translator(locale);
  const placeOf = (category: string): Place => ({
    name: categoryName(t, category),
    words: category.replaceAll(/[_-]+/g, ' '),
    href: href(locale.tag, { page: 'category', category }),
  });
  const others = KINDS.filter((kind) => kind !== 'esim').map((kind) => ({
    name: t(`kinds.${kind}`),
    words: kind,
    href: href(locale.tag, { page: 'kind', kind }),
  }));
  return { placeOf, others };
}
