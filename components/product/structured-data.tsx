import { categoryName } from '@/components/catalog/category-name';
import { type Brand, type FixedProduct, type RangeProduct, shareImageOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { compareDecimals } from '@/lib/money';
import { href, type Locale } from '@/lib/storefronts';

type Props = { brand: Brand; title: string; description: string; base: string; locale: Locale; t: Translate };

/** What the page says, for programs: schema.org's Product with its offers, and the way back to the front page. */
export function StructuredData(props: Props) {
  // Data, not code: a policy does not apply to it. What could end the element is escaped.
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [productOf(props), trailOf(props)],
  });
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}

function productOf({ brand, title, description, base, locale, t }: Props) {
  const { name, slug, logo, category } = brand;
  const url = new URL(href(locale.tag, { page: 'brand', slug }), base).href;
  return {
    '@type': 'Product',
    name: title,
    description,
    url,
    category: categoryName(t, category),
    brand: { '@type': 'Brand', name },
    ...(logo ? { image: shareImageOf(logo) } : {}),
    offers: offersOf(brand).map((offer) => ({ ...offer, url, eligibleRegion: brand.country })),
  };
}

/** Fixed choices have prices in a coin; of a range only what may be bought is known before somebody asks. */
function offersOf({ products, isOutOfStock }: Brand): object[] {
  const availability = `https://schema.org/${isOutOfStock ? 'OutOfStock' : 'InStock'}`;
  const prices = products
    .filter((product): product is FixedProduct => product.type === 'fixed' && !product.isOutOfStock)
    .flatMap(({ price }) => price ?? [])
    .sort((a, b) => compareDecimals(a.amount, b.amount));
  const [lowest, highest] = [prices[0], prices.at(-1)];
  const fixed =
    lowest && highest
      ? [
          {
            '@type': 'AggregateOffer',
            availability,
            priceCurrency: lowest.currency,
            lowPrice: lowest.amount,
            highPrice: highest.amount,
            offerCount: prices.length,
          },
        ]
      : [];
  const ranges = products
    .filter((product): product is RangeProduct => product.type === 'range')
    .map(({ min, max, currency }) => ({
      '@type': 'Offer',
      availability,
      eligibleTransactionVolume: {
        '@type': 'PriceSpecification',
        minPrice: min,
        maxPrice: max,
        priceCurrency: currency,
      },
    }));
  return [...fixed, ...ranges];
}

function trailOf({ brand, base, locale, t }: Props) {
  const stops = [
    { name: t('footer.shop'), path: href(locale.tag, { page: 'home' }) },
    { name: t('brands.title'), path: href(locale.tag, { page: 'brands' }) },
    { name: brand.name, path: href(locale.tag, { page: 'brand', slug: brand.slug }) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: stops.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, base).href,
    })),
  };
}
