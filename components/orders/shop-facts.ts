import type { Storefront } from '@/lib/storefronts';

/** What the pages of money need to know of the shop. */
export type ShopFacts = Pick<Storefront, 'id' | 'name' | 'support'>;
