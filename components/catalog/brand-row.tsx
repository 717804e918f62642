import { Icon } from '@/components/ui/icon';
import type { BrandSummary } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import type { Locale } from '@/lib/storefronts';
import { loadingAt } from './brand-art';
import { BrandTile, tileWords } from './brand-tile';

/** Whole lines of tiles under a title; what does not fill a line is behind "see all". */
export function BrandRow({
  title,
  brands,
  allHref,
  lines,
  locale,
  t,
  isFirst = false,
}: {
  title: string;
  brands: readonly BrandSummary[];
  allHref: string;
  lines: 'one' | 'two';
  locale: Locale;
  t: Translate;
  isFirst?: boolean;
}) {
  const words = tileWords(t);
  return (
    <section>
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 className="text-lg">{title}</h2>
        <a
          href={allHref}
          aria-label={t('home.seeAllOf', { name: title })}
          className="-my-2.5 inline-flex min-h-11 shrink-0 items-center gap-1 rounded-control font-bold text-accent hover:underline"
        >
          {t('home.seeAll')}
          <Icon name="forward" className="text-sm" />
        </a>
      </div>
      <ul className={lines === 'one' ? 'brand-grid one-line' : 'brand-grid two-lines'}>
        {brands.slice(0, lines === 'one' ? 6 : 12).map((brand, index) => (
          <li key={brand.slug}>
            <BrandTile
              brand={brand}
              tag={locale.tag}
              words={words}
              loading={isFirst ? loadingAt(index) : 'lazy'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
