import type { BasketItem } from '@/lib/device';
import type { OrderLine, OrderSnapshot } from '@/lib/orders';

const DELIVERY_TYPES = ['by_email', 'by_phone', 'by_account'] as const;

/**
 * The lines of an order that were not delivered as fresh choices, without their old prices; those whose brand has no
 * page any more are left out.
 */
export const linesAgain = ({ lines }: OrderSnapshot): BasketItem[] =>
  lines.filter(({ isDelivered }) => !isDelivered).flatMap(again);

export function again(line: OrderLine): BasketItem[] {
  if (!line.slug) return [];
  const { slug, brand, country, denomination, value, label, logo, background } = line;
  const deliveryType = DELIVERY_TYPES.find((type) => type === line.deliveryType) ?? 'by_email';
  return [
    {
      brand: slug,
      name: brand,
      country,
      denomination,
      value: value ?? undefined,
      label,
      deliveryType,
      logo,
      background,
    },
  ];
}
