import { useTranslations } from 'use-intl';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { DeliveryType, FixedProduct } from '@/lib/catalog';
import { formatMoney, type Money } from '@/lib/money';
import { isBuyable } from './buyable';

const DELIVERY = {
  by_phone: 'byPhone',
  by_email: 'byEmail',
  by_account: 'byAccount',
} as const satisfies Record<DeliveryType, string>;

/** The fixed amounts of a brand as radio cards; what cannot be had says so before it is pressed. */
export function AmountChoices({
  products,
  peers = products,
  chosen,
  tag,
  onPress,
}: {
  products: readonly FixedProduct[];
  /** All that may come to stand here: cards keep their places when others take them. */
  peers?: readonly FixedProduct[] | undefined;
  chosen: string | null;
  tag: string;
  onPress: (denomination: string) => void;
}) {
  const t = useTranslations('buy');
  const isMixed = new Set(products.map(({ deliveryType }) => deliveryType)).size > 1;
  const isWordy =
    isMixed || peers.some(({ label, price }) => label.length > 9 || textOf(price, tag).length > 12);

  return (
    <div className={cx('grid gap-2', isWordy ? 'grid-cols-2' : 'grid-cols-3')}>
      {products.map((product) => {
        const { denomination, label, price, deliveryType, isOutOfStock } = product;
        const canBuy = isBuyable(product);
        return (
          <label
            key={denomination}
            className={cx(
              'relative flex min-h-16 flex-col justify-center rounded-control border px-1 py-2.5 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
              canBuy
                ? 'border-line-strong/50 bg-surface hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent forced-colors:has-checked:-m-0.5 forced-colors:has-checked:border-3 forced-colors:has-checked:border-[Highlight]'
                : 'cursor-not-allowed! border-line border-dashed text-ink-3',
            )}
          >
            <input
              type="radio"
              name="amount"
              value={denomination}
              checked={chosen === denomination}
              disabled={!canBuy}
              onChange={() => onPress(denomination)}
              className="peer absolute inset-0 cursor-[inherit] opacity-0"
            />
            <span className="tabular font-bold text-md">{label}</span>
            {isMixed && <span className="text-ink-2 text-sm">{t(DELIVERY[deliveryType])}</span>}
            <span className={cx('tabular text-sm', canBuy && 'text-ink-2')}>
              {canBuy ? textOf(price, tag) : t(isOutOfStock ? 'soldOut' : 'unavailable')}
            </span>
            <Icon
              name="check"
              className="absolute end-1.5 top-1.5 hidden text-accent text-sm peer-checked:block"
            />
          </label>
        );
      })}
    </div>
  );
}

const textOf = (price: Money | null, tag: string): string => (price ? formatMoney(price, tag) : '');
