import type { Messages, Translate } from '@/lib/i18n';

type Known = keyof Messages['categories'];

/** The words for a category of the upstream, an open set: one we have no words for is shown as it is spelt. */
export function categoryName(t: Translate, category: string): string {
  const key = `categories.${category as Known}` as const;
  if (t.has(key)) return t(key);
  const spelt = category.replaceAll(/[_-]+/g, ' ');
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
