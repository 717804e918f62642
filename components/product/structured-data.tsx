import { categoryName } from '@/components/catalog/category-name';
import { type Brand, type FixedProduct, shareImageOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { compareDecimals } from '@/lib/money';
import { href, type Locale } from '@/lib/storefronts';
import { pegOf } from './mark-up';

type Props = { brand: Brand; title: string; description: string; base: string; locale: Locale; t: Translate };

/** What the page says, for programs, in the words of schema.org. */
export function StructuredData(props: Props) {
  // Data, not code: a policy does not apply to it. What could end the element is escaped.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...itemOf(props) });
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}

/** Search engines take no Product without an offer, and no offer without a price: else it is a page about a brand. */
function itemOf({ brand, title, description, base, locale, t }: Props) {
  const { name, slug, logo, category, country } = brand;
  const url = new URL(href(locale.tag, { page: 'brand', slug }), base).href;
  const what = { name: title, description, url, ...(logo ? { image: shareImageOf(logo) } : {}) };
  const whose = { '@type': 'Brand', name };
  const offers = offersOf(brand);
  return offers
    ? {
        '@type': 'Product',
        ...what,
        category: categoryName(t, category),
        brand: whose,
        offers: { ...offers, url, eligibleRegion: country },
      }
    : { '@type': 'ItemPage', ...what, about: whose };
}

/** From the least to the most that a fixed amount costs. What any amount of a range costs nobody knows before somebody asks. */
export function offersOf({ products, isOutOfStock }: Pick<Brand, 'products' | 'isOutOfStock'>) {
  const fixed = products.filter((product): product is FixedProduct => product.type === 'fixed');
  const inStock = isOutOfStock ? [] : fixed.filter((product) => !product.isOutOfStock);
  const prices = (inStock.length > 0 ? inStock : fixed)
    .flatMap(({ price }) => price ?? [])
    .sort((a, b) => compareDecimals(a.amount, b.amount));
  const [lowest, highest] = [prices[0], prices.at(-1)];
  if (!lowest || !highest) return undefined;
  return {
    '@type': 'AggregateOffer',
    availability: `https://schema.org/${inStock.length > 0 ? 'InStock' : 'OutOfStock'}`,
    // A currency where the coin stands for one; of other coins schema.org asks for the ticker.
    priceCurrency: pegOf(lowest.currency) ?? lowest.currency,
    lowPrice: lowest.amount,
    highPrice: highest.amount,
    offerCount: prices.length,
  };
}
