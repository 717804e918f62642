import type { BrandSummary } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { categoryName } from './category-name';
import { KINDS, kindOf } from './kind';

/** The filters as links; the list's script turns them into switches. Most frequent categories first. */
export function FilterLinks({ brands, t }: { brands: readonly BrandSummary[]; t: Translate }) {
  const present = new Set(brands.map(kindOf));
  const kinds = KINDS.filter((kind) => present.has(kind));
  const frequency = new Map<string, number>();
  for (const category of brands.flatMap(({ categories }) => categories))
    frequency.set(category, (frequency.get(category) ?? 0) + 1);
  const categories = [...frequency].sort(([, a], [, b]) => b - a).map(([category]) => category);

  return (
    <nav aria-label={t('brands.filters')} className="space-y-2">
      {kinds.length > 1 && (
        <ul aria-label={t('brands.kind')} className="kinds">
          <FilterLink name="kind" value="">
            {t('brands.all')}
          </FilterLink>
          {kinds.map((kind) => (
            <FilterLink key={kind} name="kind" value={kind}>
              {t(`kinds.${kind}`)}
            </FilterLink>
          ))}
        </ul>
      )}
      <ul aria-label={t('brands.category')} className="chips">
        {categories.map((category) => (
          <FilterLink key={category} name="category" value={category}>
            {categoryName(t, category)}
          </FilterLink>
        ))}
      </ul>
    </nav>
  );
}

function FilterLink({
  name,
  value,
  children,
}: {
  name: 'kind' | 'category';
  value: string;
  children: string;
}) {
  return (
    <li>
      <a href={value ? `?${name}=${value}` : '?'} data-filter={name} data-value={value}>
        {children}
      </a>
    </li>
  );
}
