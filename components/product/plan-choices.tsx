import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FixedProduct } from '@/lib/catalog';
import { AmountChoices } from './amount-choices';
import { isBuyable } from './buyable';
import { asLong, dataText, daysText, groupsOf, type PlanGroup, type PlanProduct } from './plans';

/** Plans of one brand in two steps: how much data, then for how long, with the price of each. */
export function PlanChoices({
  products,
  chosen,
  tag,
  onPress,
}: {
  products: readonly FixedProduct[];
  chosen: string | null;
  tag: string;
  onPress: (denomination: string | null) => void;
}) {
  const t = useTranslations('buy');
  const groups = groupsOf(products);
  const plans = groups.flatMap((group) => group.products);
  const plan = plans.find(({ denomination }) => denomination === chosen);
  const [opened, setOpened] = useState<string | null>(null);
  const open =
    groups.find(({ key, products }) => (plan ? products.includes(plan) : key === opened)) ?? groups[0];
  if (!open) return null;

  // What is chosen is always in sight: it goes over to the other data, or is none any more.
  const show = (group: PlanGroup) => {
    setOpened(group.key);
    onPress((plan && asLong(plan, group)?.denomination) ?? null);
  };
  const inDays = (product: PlanProduct) => ({ ...product, label: daysText(product.plan.days, tag) });

  return (
    <div className="space-y-4">
      <div role="radiogroup" aria-label={t('data')} className="flex flex-wrap gap-2">
        {groups.map((group) => (
          <label
            key={group.key}
            className="relative inline-flex min-h-11 items-center rounded-control border border-line-strong/50 bg-surface px-3.5 font-bold transition-colors has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-checked:ring-1 has-checked:ring-accent forced-colors:has-checked:-m-0.5 forced-colors:has-checked:border-3 forced-colors:has-checked:border-[Highlight] has-disabled:text-ink-3"
          >
            <input
              type="radio"
              name="data"
              checked={group === open}
              disabled={!group.products.some(isBuyable)}
              onChange={() => show(group)}
              className="absolute inset-0 opacity-0"
            />
            <span className="tabular">{group.data ? dataText(group.data, tag) : t('unlimited')}</span>
          </label>
        ))}
      </div>
      <div role="radiogroup" aria-labelledby="days">
        <p id="days" className="mb-2 font-bold">
          {t('days')}
        </p>
        <AmountChoices
          products={open.products.map(inDays)}
          peers={plans.map(inDays)}
          chosen={chosen}
          tag={tag}
          onPress={onPress}
        />
      </div>
    </div>
  );
}
