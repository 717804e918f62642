import type { Kind } from '@/lib/storefronts';
import type { BrandSummary } from './index';

/** The upstream files eSIMs under mobile; shoppers do not. */
export function kindOf({ kind, category }: Pick<BrandSummary, 'kind' | 'category'>): Kind {
  if (category === 'e-sim') return 'esim';
  return kind === 'mobile_recharge' || kind === 'utility' ? 'topup' : 'giftcard';
}
