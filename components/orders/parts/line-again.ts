import type { BasketItem } from '@/lib/device';
import type { OrderSnapshot } from '@/lib/orders';

const DELIVERY_TYPES = ['by_email', 'by_phone', 'by_account'] as const;

/** The first line of an order as a fresh choice, without its old price; null where its brand has no page any more. */
export function lineAgain({ lines }: OrderSnapshot): BasketItem | null {
  const [line] = lines;
  if (!line?.slug) return null;
  const { slug, brand, country, denomination, value, label, logo, background } = line;
  const deliveryType = DELIVERY_TYPES.find((type) => type === line.deliveryType) ?? 'by_email';
  return {
    brand: slug,
    name: brand,
    country,
    denomination,
    value: value ?? undefined,
    label,
    deliveryType,
    logo,
    background,
  };
}
