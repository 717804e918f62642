import { BrandArt } from '@/components/catalog/brand-art';
import { categoryName } from '@/components/catalog/category-name';
import { Trail } from '@/components/catalog/trail';
import { cx } from '@/components/ui/cx';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';
import { ShareLink } from './share-link';

/** Names have the smaller type the longer they are, and stand beside the head of the picture once they are taller. */
const LONG = 32;
const VERY_LONG = 64;

/** What it is, at a glance: the way here, its picture, its name, where it is redeemed. */
export function BrandHead({
  brand,
  locale,
  base,
  t,
}: {
  brand: Brand;
  locale: Locale;
  base: string;
  t: Translate;
}) {
  const { name, slug, category, redeemOnline, redeemInStore } = brand;
  const places = [redeemOnline && t('brand.online'), redeemInStore && t('brand.inStore')].filter(Boolean);
  return (
    <header className="min-w-0">
      <Trail
        label={t('brands.path')}
        stops={[
          { name: t('footer.shop'), path: href(locale.tag, { page: 'home' }) },
          { name: t('brands.title'), path: href(locale.tag, { page: 'brands' }) },
          { name: categoryName(t, category), path: href(locale.tag, { page: 'category', category }) },
          { name, path: href(locale.tag, { page: 'brand', slug }) },
        ]}
      />
      <div
        className={cx(
          'mt-1 flex gap-4 md:items-center md:gap-6 framed:mt-4',
          name.length > LONG ? 'items-start' : 'items-center',
        )}
      >
        <BrandArt brand={brand} sizes="240px" loading="first" className="w-32 shrink-0 md:w-60" />
        <div className="min-w-0">
          <h1 className={typeOf(name)}>{name}</h1>
          {places.length > 0 && <p className="mt-1 text-ink-2 max-md:text-sm">{places.join(' · ')}</p>}
          <ShareLink
            url={new URL(href(locale.tag, { page: 'brand', slug }), base).href}
            title={name}
            words={{
              share: t('brand.share'),
              copied: t('brand.shareCopied'),
              refused: t('brand.shareRefused'),
            }}
          />
        </div>
      </div>
    </header>
  );
}

const typeOf = ({ length }: string): string =>
  length > VERY_LONG ? 'text-base md:text-lg' : length > LONG ? 'text-md md:text-xl' : 'text-lg md:text-2xl';
