import type { Messages, Translate } from '@/lib/i18n';

type Known = keyof Messages['categories'];

const POSTPAID = /_postpaid$/;

/** Whether there are words for it; what every object has is none of them. */
export function isKnownCategory(t: Translate, category: string): boolean {
  const key = category.replace(POSTPAID, '');
  return !(key in {}) && t.has(`categories.${key as Known}`);
}

/** The words for a category of the upstream, an open set: one we have no words for is shown as it is spelt. */
export function categoryName(t: Translate, category: string): string {
  if (POSTPAID.test(category))
    return t('brands.postpaid', { name: categoryName(t, category.replace(POSTPAID, '')) });
  if (isKnownCategory(t, category)) return t(`categories.${category as Known}`);
  const spelt = category.replaceAll(/[_-]+/g, ' ');
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
