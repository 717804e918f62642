import type { BrandSummary } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href } from '@/lib/storefronts';
import { BrandArt } from './brand-art';

/** A tile is 156 to 236 px wide on every screen. */
const SIZES = '200px';
const TAGS = ['sale', 'new'] as const;

export type TileWords = { outOfStock: string } & Record<(typeof TAGS)[number], string>;

export const tileWords = (t: Translate): TileWords => ({
  outOfStock: t('brands.outOfStock'),
  sale: t('tags.sale'),
  new: t('tags.new'),
});

/** The whole tile is one link. */
export function BrandTile({
  brand,
  tag: locale,
  words,
  loading = 'lazy',
}: {
  brand: Omit<BrandSummary, 'isPopular'>;
  tag: string;
  words: TileWords;
  loading?: 'first' | 'eager' | 'lazy';
}) {
  const { name, slug, range, tags, isOutOfStock } = brand;
  const tag = isOutOfStock ? undefined : TAGS.find((known) => tags.includes(known));
  return (
    <a href={href(locale, { page: 'brand', slug })} className={isOutOfStock ? 'tile is-out' : 'tile'}>
      <BrandArt brand={brand} sizes={SIZES} loading={loading} />
      <span className="name" title={name}>
        {name}
      </span>
      <span className="range">{isOutOfStock ? words.outOfStock : range}</span>
      {tag && <span className="tag">{words[tag]}</span>}
    </a>
  );
}
