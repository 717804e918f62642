import { BrandArt } from '@/components/catalog/brand-art';
import { categoryName } from '@/components/catalog/category-name';
import { Icon } from '@/components/ui/icon';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';
import { ShareLink } from './share-link';

const LONG_NAME = 32;

/** What it is, at a glance: the way back to its like, its picture, its name, where it is redeemed. */
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
    <header>
      <a
        href={href(locale.tag, { page: 'category', category })}
        className="-ms-1 inline-flex min-h-11 items-center gap-1 rounded-control pe-2 text-ink-2 text-sm hover:text-ink framed:hidden"
      >
        <Icon name="back" />
        {categoryName(t, category)}
      </a>
      <div className="mt-1 flex items-center gap-4 md:gap-6 framed:mt-4">
        <BrandArt brand={brand} sizes="240px" loading="first" className="w-32 shrink-0 md:w-60" />
        <div className="min-w-0">
          <h1 className={name.length > LONG_NAME ? 'text-md md:text-xl' : 'text-lg md:text-2xl'}>{name}</h1>
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
