import type { BrandSummary } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';
import { BrandArt } from './brand-art';

/** A tile is 156 to 236 px wide on every screen. */
const SIZES = '200px';
const TAGS = ['sale', 'new'] as const;

/** The whole tile is one link. */
export function BrandTile({
  brand,
  locale,
  t,
  loading = 'lazy',
}: {
  brand: BrandSummary;
  locale: Locale;
  t: Translate;
  loading?: 'first' | 'eager' | 'lazy';
}) {
  const { name, slug, range, tags, isOutOfStock } = brand;
  const tag = isOutOfStock ? undefined : TAGS.find((known) => tags.includes(known));
  return (
    <a href={href(locale.tag, { page: 'brand', slug })} className={isOutOfStock ? 'tile is-out' : 'tile'}>
      <BrandArt brand={brand} sizes={SIZES} loading={loading} />
      <span className="name" title={name}>
        {name}
      </span>
      <span className="range">{isOutOfStock ? t('brands.outOfStock') : range}</span>
      {tag && <span className="tag">{t(`tags.${tag}`)}</span>}
    </a>
  );
}
