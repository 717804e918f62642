import { BrandTile, tileWords } from '@/components/catalog/brand-tile';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import type { Locale } from '@/lib/storefronts';

/** Where one goes whose choice this is not. */
export function RelatedBrands({ brand, locale, t }: { brand: Brand; locale: Locale; t: Translate }) {
  if (brand.related.length === 0) return null;
  const words = tileWords(t);
  return (
    <section className="mt-2 border-line border-t pt-8 lg:col-span-2">
      <h2 className="mb-3 text-lg">{t('brand.related')}</h2>
      <ul className="brand-grid one-line">
        {brand.related.map((other) => (
          <li key={other.slug}>
            <BrandTile brand={other} tag={locale.tag} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
