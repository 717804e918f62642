import type { Product } from '@/lib/catalog';

/** False for what is sold out, and for a fixed amount that the upstream gives no price for: it would refuse it. */
export const isBuyable = (product: Product): boolean =>
  product.type === 'range' || (!product.isOutOfStock && product.price !== null);
