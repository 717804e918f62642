import type { Metadata } from 'next';
import { loadingAt } from '@/components/catalog/brand-art';
import { BrandFilter } from '@/components/catalog/brand-filter';
import { BrandTile } from '@/components/catalog/brand-tile';
import { FilterLinks } from '@/components/catalog/filter-links';
import { alternatesOf } from '@/components/layout/alternates';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { kindOf } from '@/lib/catalog';
import { listBrandsAction } from '@/lib/catalog/actions';
import { messagesOf } from '@/lib/i18n';

export const revalidate = 300;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { shop, locale, t, country } = await marketOf(props);
  return {
    title: t('brands.title'),
    description: t('brands.description', { country }),
    alternates: alternatesOf(shop, locale, { page: 'brands' }),
  };
}

export default async function BrandsPage(props: LocaleParams) {
  const { locale, t, country } = await marketOf(props);
  const brands = await listBrandsAction(locale.tag);
  if (!brands.ok) throw new Error(brands.problems[0].code);

  const all = brands.value;
  const listed = { place: { page: 'brands' }, all, within: all, shown: all, number: 1, last: 1 } as const;
  return (
    <div className="gutter mx-auto max-w-320 pt-5 md:pt-10">
      <BrandFilter
        tag={locale.tag}
        total={brands.value.length}
        words={messagesOf(locale).brands}
        filters={<FilterLinks listed={listed} locale={locale} t={t} />}
      >
        <ul className="brand-grid long mt-5 md:mt-7">
          {brands.value.map((brand, index) => (
            <li key={brand.slug} data-kind={kindOf(brand)} data-categories={brand.categories.join(' ')}>
              <BrandTile brand={brand} locale={locale} t={t} loading={loadingAt(index)} />
            </li>
          ))}
        </ul>
        {brands.value.length === 0 && (
          <p className="py-16 text-center text-md">{t('brands.none', { country })}</p>
        )}
      </BrandFilter>
    </div>
  );
}
