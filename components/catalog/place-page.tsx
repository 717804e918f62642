import type { Metadata } from 'next';
import { alternatesOf } from '@/components/layout/alternates';
import { buttonClass } from '@/components/ui/button';
import type { Translate } from '@/lib/i18n';
import { href, type Locale, type Storefront } from '@/lib/storefronts';
import { loadingAt } from './brand-art';
import { BrandTile } from './brand-tile';
import { FilterLinks } from './filter-links';
import { Pager } from './pager';
import { type Listed, placeName } from './place';
import { Trail } from './trail';

type Market = { shop: Storefront; locale: Locale; t: Translate; country: string };

/** The head of a kind's or a category's page. One that sells nothing here is not for search engines. */
export function placeMetadata({ shop, locale, t, country }: Market, listed: Listed): Metadata {
  const { place, within, number } = listed;
  const name = placeName(t, place);
  const named = t('brand.title', { brand: name, country });
  const some = within.slice(0, 4).map((brand) => brand.name);
  return {
    title: number > 1 ? `${named} · ${number}` : named,
    description: t('brands.of', { name, country, brands: new Intl.ListFormat(locale.tag).format(some) }),
    alternates: alternatesOf(shop, locale, { ...place, number }),
    ...(within.length === 0 && { robots: { index: false } }),
  };
}

/** The page of a kind or a category: whole without a script. */
export function PlacePage({ market: { locale, t, country }, listed }: { market: Market; listed: Listed }) {
  const { place, within, shown, number } = listed;
  const name = placeName(t, place);
  return (
    <div className="gutter mx-auto max-w-320 pt-2 md:pt-5">
      <Trail
        label={t('brands.path')}
        stops={[
          { name: t('footer.shop'), path: href(locale.tag, { page: 'home' }) },
          { name: t('brands.title'), path: href(locale.tag, { page: 'brands' }) },
          { name, path: href(locale.tag, place) },
        ]}
      />
      <div className="mb-3 md:mb-4 md:flex md:items-baseline md:gap-3">
        <h1 className="text-xl">{name}</h1>
        {within.length > 0 && (
          <p className="tabular text-ink-2 max-md:text-sm">{t('home.brands', { count: within.length })}</p>
        )}
      </div>
      <FilterLinks listed={listed} locale={locale} t={t} />
      <ul className="brand-grid long mt-5 md:mt-7">
        {shown.map((brand, index) => (
          <li key={brand.slug}>
            <BrandTile brand={brand} locale={locale} t={t} loading={number > 1 ? 'lazy' : loadingAt(index)} />
          </li>
        ))}
      </ul>
      {within.length === 0 && (
        <div className="py-14 text-center">
          <p className="font-bold text-md">{t('brands.noneOf', { name, country })}</p>
          <p className="mt-1.5 text-ink-2">{t('brands.noneOfText')}</p>
          <a href={href(locale.tag, { page: 'brands' })} className={`${buttonClass()} mt-6`}>
            {t('missing.brands', { country })}
          </a>
        </div>
      )}
      <Pager listed={listed} locale={locale} t={t} />
    </div>
  );
}
