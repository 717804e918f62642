import type { BrandSummary, DeliveryType, Product } from '@/lib/catalog';

/** What the buy box knows of its page. `coin` is the one prices are shown in; `delivery` says how each type arrives. */
export type Offer = {
  storefrontId: string;
  tag: string;
  country: string;
  coin: string;
  brand: Pick<BrandSummary, 'slug' | 'name' | 'logo' | 'background'>;
  products: readonly Product[];
  title: string;
  delivery: Record<DeliveryType, string>;
};
