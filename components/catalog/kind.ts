import type { BrandSummary } from '@/lib/catalog';
import type { Kind } from '@/lib/storefronts';

/** The upstream files eSIMs under mobile; shoppers do not. */
export function kindOf({ kind, category }: Pick<BrandSummary, 'kind' | 'category'>): Kind {
  if (category === 'e-sim') return 'esim';
  return kind === 'mobile_recharge' || kind === 'utility' ? 'topup' : 'giftcard';
}
