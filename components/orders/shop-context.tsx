import { createContext, type ReactNode, useContext } from 'react';
import type { ShopFacts } from './shop-facts';

const ShopContext = createContext<ShopFacts | null>(null);

export function ShopProvider({ shop, children }: { shop: ShopFacts; children: ReactNode }) {
  return <ShopContext value={shop}>{children}</ShopContext>;
}

export function useShop(): ShopFacts {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('useShop needs a ShopProvider above it');
  return shop;
}
