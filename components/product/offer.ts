import type { BrandSummary, Product } from '@/lib/catalog';

/** What the buy box knows of its page. `coin` is the one prices are shown in, of the `coins` that the shop takes. */
export type Offer = {
  storefrontId: string;
  tag: string;
  country: string;
  coin: string;
  coins: readonly string[];
  brand: Pick<BrandSummary, 'slug' | 'name' | 'logo' | 'background'>;
  products: readonly Product[];
  /** How old the prices of the products are, in epoch milliseconds of the server's clock. */
  pricesAt: number;
  unit: 'amount' | 'plan';
};
