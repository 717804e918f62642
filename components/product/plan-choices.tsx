'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FixedProduct } from '@/lib/catalog';
import { AmountChoices } from './amount-choices';
import { isBuyable } from './buyable';
import { dataText, daysText, groupsOf, type PlanProduct } from './plans';

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
  onPress: (denomination: string) => void;
}) {
  const t = useTranslations('buy');
  const groups = groupsOf(products);
  const of = (denomination: string | null) =>
    groups.find((group) => group.products.some((product) => product.denomination === denomination));
  const [opened, setOpened] = useState<string | null>(null);
  const open = groups.find(({ key }) => key === opened) ?? of(chosen) ?? groups[0];
  if (!open) return null;
  const inDays = (product: PlanProduct) => ({ ...product, label: daysText(product.plan.days, tag) });

  return (
    <div className="space-y-4">
      <div role="radiogroup" aria-label={t('data')} className="flex flex-wrap gap-2">
        {groups.map(({ key, data, products: plans }) => (
          <label
            key={key}
            className="relative inline-flex min-h-11 items-center rounded-control border border-line-strong/50 bg-surface px-3.5 font-bold transition-colors has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-checked:ring-1 has-checked:ring-accent forced-colors:has-checked:-m-0.5 forced-colors:has-checked:border-3 forced-colors:has-checked:border-[Highlight] has-disabled:text-ink-3"
          >
            <input
              type="radio"
              name="data"
              checked={key === open.key}
              disabled={!plans.some(isBuyable)}
              onChange={() => setOpened(key)}
              className="absolute inset-0 opacity-0"
            />
            <span className="tabular">{data ? dataText(data, tag) : t('unlimited')}</span>
          </label>
        ))}
      </div>
      <div role="radiogroup" aria-labelledby="days">
        <p id="days" className="mb-2 font-bold">
          {t('days')}
        </p>
        <AmountChoices
          products={open.products.map(inDays)}
          peers={groups.flatMap((group) => group.products.map(inDays))}
          chosen={chosen}
          tag={tag}
          onPress={onPress}
        />
      </div>
    </div>
  );
}
