import { Icon, type IconName } from '@/components/ui/icon';
import type { DeliveryType, Product } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

const DELIVERY = {
  by_email: { icon: 'mail', words: 'brand.byEmail' },
  by_phone: { icon: 'phone', words: 'brand.byPhone' },
  by_account: { icon: 'lock', words: 'brand.byAccount' },
} as const satisfies Record<DeliveryType, { icon: IconName; words: string }>;

/** What happens after "Continue", and who stands behind it. */
export function BuyFacts({ products, t }: { products: readonly Product[]; t: Translate }) {
  const types = [...new Set(products.map(({ deliveryType }) => deliveryType))];
  return (
    <ul className="space-y-2 text-ink-2 text-sm">
      {types.map((type) => (
        <Fact key={type} icon={DELIVERY[type].icon}>
          {t(DELIVERY[type].words)}
        </Fact>
      ))}
      <Fact icon="wallet">{t('brand.fixed')}</Fact>
      <Fact icon="receipt">{t('brand.final')}</Fact>
    </ul>
  );
}

function Fact({ icon, children }: { icon: IconName; children: string }) {
  return (
    <li className="flex gap-2.5">
      <Icon name={icon} className="mt-px text-ink-3" />
      <span>{children}</span>
    </li>
  );
}
