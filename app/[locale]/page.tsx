import type { Metadata } from 'next';
import { BrandRow } from '@/components/catalog/brand-row';
import { categoryName } from '@/components/catalog/category-name';
import { KindEntries } from '@/components/catalog/kind-entries';
import { alternatesOf } from '@/components/layout/alternates';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { shareOf } from '@/components/layout/share';
import { kindOf } from '@/lib/catalog';
import { homeAction, listBrandsAction } from '@/lib/catalog/actions';
import { href, type Kind } from '@/lib/storefronts';

export const revalidate = 300;

/** Tiles of a row where it is shortest. */
const FULL_LINE = 4;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { shop, locale, t, country } = await marketOf(props);
  const promise = shop.promise[locale.language] ?? t('site.promise');
  const title = promise.replace(/[.。]$/, '');
  const target = { page: 'home' } as const;
  return {
    title: { absolute: `${shop.name} · ${title}` },
    alternates: alternatesOf(shop, locale, target),
    openGraph: shareOf(shop, locale, { title, description: t('site.description', { country }), target }),
  };
}

export default async function HomePage(props: LocaleParams) {
  const { shop, locale, t } = await marketOf(props);
  const [home, brands] = await Promise.all([homeAction(locale.tag), listBrandsAction(locale.tag)]);
  if (!home.ok) throw new Error(home.problems[0].code);

  const counts = new Map<Kind, number>();
  for (const brand of brands.ok ? brands.value : [])
    counts.set(kindOf(brand), (counts.get(kindOf(brand)) ?? 0) + 1);

  const { popular } = home.value;
  // A small market is all in the first row: rows of one or two would only repeat it.
  const rows = home.value.rows.filter((row) => popular.length === 0 || row.brands.length >= FULL_LINE);
  const all = href(locale.tag, { page: 'brands' });
  return (
    <div className="gutter mx-auto max-w-320 pt-5 md:pt-12">
      <h1 className="text-xl md:text-2xl">{shop.promise[locale.language] ?? t('site.promise')}</h1>
      <p className="mt-1 text-ink-2 max-md:text-sm md:mt-2 md:text-md">{t('home.note')}</p>
      <div className="mt-4 md:mt-8">
        <KindEntries counts={counts} locale={locale} t={t} />
      </div>
      <div className="mt-6 space-y-10 md:mt-12 md:space-y-14">
        {popular.length > 0 && (
          <BrandRow
            title={t('home.popular')}
            brands={popular}
            allHref={all}
            lines="two"
            locale={locale}
            t={t}
            isFirst
          />
        )}
        {rows.map((row, index) => (
          <BrandRow
            key={row.category}
            title={categoryName(t, row.category)}
            brands={row.brands}
            allHref={href(locale.tag, { page: 'category', category: row.category })}
            lines="one"
            locale={locale}
            t={t}
            isFirst={popular.length === 0 && index === 0}
          />
        ))}
      </div>
    </div>
  );
}
