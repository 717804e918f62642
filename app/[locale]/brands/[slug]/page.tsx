import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/components/layout/alternates';
import { marketOf } from '@/components/layout/market';
import { shareOf } from '@/components/layout/share';
import { BrandDetails } from '@/components/product/brand-details';
import { BrandHead } from '@/components/product/brand-head';
import { BuyBox } from '@/components/product/buy-box';
import { BuyFacts } from '@/components/product/buy-facts';
import { isBuyable } from '@/components/product/buyable';
import { NotForSale } from '@/components/product/not-for-sale';
import { RegionLine } from '@/components/product/region-line';
import { RelatedBrands } from '@/components/product/related-brands';
import { StructuredData } from '@/components/product/structured-data';
import { type Brand, kindOf, shareImageOf } from '@/lib/catalog';
import { getBrandAction } from '@/lib/catalog/actions';
import { env } from '@/lib/env';
import { pickMessages } from '@/lib/i18n';

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shop, locale, t, country } = await marketOf(props);
  const brand = await brandOf(props);
  const { name, slug, logo } = brand;
  const title = t('brand.title', { brand: name, country });
  const description = t(`brand.description.${kindOf(brand)}`, { brand: name, country });
  const target = { page: 'brand', slug } as const;
  const picture = logo ? { url: shareImageOf(logo), alt: name } : undefined;
  return {
    title,
    description,
    alternates: alternatesOf(shop, locale, target),
    openGraph: shareOf(shop, locale, { title, description, target }, picture),
  };
}

export default async function BrandPage(props: Props) {
  const { shop, locale, t, country } = await marketOf(props);
  const brand = await brandOf(props);
  const { slug, name, logo, background, products, isOutOfStock } = brand;
  const isForSale = !isOutOfStock && products.some(isBuyable);

  return (
    <div className="gutter mx-auto grid max-w-320 gap-x-16 md:pt-4 lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
      <StructuredData
        brand={brand}
        title={t('brand.title', { brand: name, country })}
        description={t(`brand.description.${kindOf(brand)}`, { brand: name, country })}
        base={env().PUBLIC_URL}
        locale={locale}
        t={t}
      />
      <BrandHead brand={brand} locale={locale} base={env().PUBLIC_URL} t={t} />
      <section
        aria-label={name}
        className="mt-5 space-y-5 self-start lg:sticky lg:top-24 lg:row-span-2 lg:mt-12 lg:rounded-card lg:border lg:border-line lg:bg-surface lg:p-6"
      >
        <RegionLine brand={brand} country={country} t={t} />
        {isForSale ? (
          <BuyBox
            messages={pickMessages(locale, ['buy'])}
            offer={{
              storefrontId: shop.id,
              tag: locale.tag,
              country: brand.country,
              coin: shop.coins[0] ?? 'USDC',
              coins: shop.coins,
              brand: { slug, name, logo, background },
              products,
              pricesAt: brand.pricesAt,
              unit: kindOf(brand) === 'esim' ? 'plan' : 'amount',
            }}
          />
        ) : (
          <NotForSale brand={brand} country={country} locale={locale} t={t} />
        )}
        {isForSale && <BuyFacts products={products} t={t} />}
      </section>
      <div className="mt-6 border-line max-lg:has-[>div>*]:border-t">
        <BrandDetails brand={brand} locale={locale} t={t} />
      </div>
      <RelatedBrands brand={brand} locale={locale} t={t} />
    </div>
  );
}

/** Throws what Next takes for a 404 when the market does not sell it, and a fault when nobody can say. */
async function brandOf({ params }: Props): Promise<Brand> {
  const { locale, slug } = await params;
  const brand = await getBrandAction(locale, slug);
  if (brand.ok) return brand.value;
  if (brand.problems[0].code === 'brand_not_found') notFound();
  throw new Error(brand.problems[0].code);
}
