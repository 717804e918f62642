'use client';

import { useShopStatus } from '@/components/notice/use-shop-status';
import { later } from '@/components/ui/later';
import type { Elsewhere } from './market-line';

const MarketLine = later<Elsewhere>(() => import('./market-line').then((module) => module.MarketLine));

/** One line for whoever seems to be in another country; it is loaded for nobody else. */
export function MarketOffer(props: Omit<Elsewhere, 'country'>) {
  const country = useShopStatus()?.country;
  return country && !props.tag.includes(country) ? <MarketLine country={country} {...props} /> : null;
}
