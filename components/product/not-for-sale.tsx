import { categoryName } from '@/components/catalog/category-name';
import { buttonClass } from '@/components/ui/button';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';

/** In the place of the buy box when there is nothing to buy: why, and where to go on. */
export function NotForSale({
  brand: { name, category, isOutOfStock, products },
  country,
  locale,
  t,
}: {
  brand: Brand;
  country: string;
  locale: Locale;
  t: Translate;
}) {
  const isEmpty = products.length === 0 && !isOutOfStock;
  return (
    <div>
      <h2 className="text-lg">{isEmpty ? t('brand.nothing') : t('brand.soldOut', { brand: name })}</h2>
      <p className="mt-1.5 text-ink-2">
        {isEmpty ? t('brand.nothingText', { brand: name, country }) : t('brand.soldOutText')}
      </p>
      <a
        href={href(locale.tag, { page: 'category', category })}
        className={`${buttonClass({ look: 'secondary' })} mt-5 w-full`}
      >
        {t('brand.othersOf', { name: categoryName(t, category) })}
      </a>
    </div>
  );
}
