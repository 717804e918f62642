import type { Listed, Listing } from './brand-from-wire';
import type { BrandSummary } from './index';

const SHOWN = 6;

export function relatedTo(
  { summary: own, family }: Listed,
  { bySlug }: Pick<Listing, 'bySlug'>,
): BrandSummary[] {
  const rest = [...bySlug.values()].filter(
    ({ summary }) => summary.slug !== own.slug && !summary.isOutOfStock,
  );
  const siblings = rest.filter((item) => item.family === family);
  const others = rest.filter(
    (item) =>
      item.family !== family && item.summary.kind === own.kind && item.summary.category === own.category,
  );
  return [...siblings, ...others].slice(0, SHOWN).map(({ summary }) => summary);
}
