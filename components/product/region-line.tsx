import { Flag } from '@/components/layout/flag';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

/** The one thing that cannot be put right afterwards, first. */
export function RegionLine({ brand, country, t }: { brand: Brand; country: string; t: Translate }) {
  const { products } = brand;
  const isPhone = products.length > 0 && products.every(({ deliveryType }) => deliveryType === 'by_phone');
  return (
    <p className="flex items-center gap-2.5 rounded-control bg-ink/5 px-3 py-2.5 font-bold">
      <Flag country={brand.country} />
      {t(isPhone ? 'brand.regionPhone' : 'brand.region', { country })}
    </p>
  );
}
