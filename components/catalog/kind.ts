import type { BrandSummary } from '@/lib/catalog';

/** The three entries of the shop. The upstream files eSIMs under mobile; shoppers do not. */
export const KINDS = ['giftcard', 'topup', 'esim'] as const;

export type Kind = (typeof KINDS)[number];

export function kindOf({ kind, category }: Pick<BrandSummary, 'kind' | 'category'>): Kind {
  if (category === 'e-sim') return 'esim';
  return kind === 'mobile_recharge' || kind === 'utility' ? 'topup' : 'giftcard';
}
