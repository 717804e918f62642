import { useQuery } from '@tanstack/react-query';
import { useCoin } from '@/components/payment/use-coin';
import type { Prices, Product } from '@/lib/catalog';
import type { Offer } from './offer';

/**
 * The offer of the page in the coin that the shopper looks at prices in. The page holds them in the shop's first
 * coin; another's are asked for, and an amount shows the first until they are here.
 */
export function useOffer(offer: Offer): Offer {
  const coin = useCoin(offer.storefrontId, offer.coins);
  const isOther = coin !== offer.coin;
  const { data } = useQuery({
    queryKey: ['prices', offer.country, offer.brand.slug, coin],
    queryFn: ({ signal }) => fetchPrices(offer, coin, signal),
    enabled: isOther && offer.products.some(({ type }) => type === 'fixed'),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  if (!isOther) return offer;
  const products = offer.products.map((one) => pricedBy(data, one));
  return { ...offer, coin, products, pricesAt: data?.at ?? offer.pricesAt };
}

const pricedBy = (known: Prices | undefined, product: Product): Product =>
  product.type === 'fixed' && product.price
    ? { ...product, price: known?.prices[product.denomination] ?? product.price }
    : product;

async function fetchPrices({ country, brand }: Offer, coin: string, signal: AbortSignal): Promise<Prices> {
  const response = await fetch(`/api/prices?${new URLSearchParams({ country, brand: brand.slug, coin })}`, {
    signal,
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return (await response.json()) as Prices;
}
