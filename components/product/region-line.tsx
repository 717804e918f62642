import { Flag } from '@/components/layout/flag';
import { Icon } from '@/components/ui/icon';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

/** A plan works where it says, whatever market sells it. */
const isAbroad = (coverage: readonly string[], country: string): boolean =>
  coverage.length > 1 || (coverage.length === 1 && coverage[0] !== country);

/** The one thing that cannot be put right afterwards, first. */
export function RegionLine({ brand, country, t }: { brand: Brand; country: string; t: Translate }) {
  const { products, coverage } = brand;
  const isPhone = products.length > 0 && products.every(({ deliveryType }) => deliveryType === 'by_phone');
  const abroad = isAbroad(coverage, brand.country);
  return (
    <p className="flex items-center gap-2.5 rounded-control bg-ink/5 px-3 py-2.5 font-bold">
      {abroad ? <Icon name="globe" /> : <Flag country={brand.country} loading="eager" />}
      {abroad
        ? t('brand.coverage', { count: coverage.length })
        : t(isPhone ? 'brand.regionPhone' : 'brand.region', { country })}
    </p>
  );
}
