import 'server-only';
import type { Offer } from '@/lib/catalog/server';
import type { OrderLine } from '@/lib/orders';
import type { OrderRequest, Shopper } from '@/lib/upstream/server';
import type { Draft, Line } from './index';
import type { SentLine } from './problems';

export type Order = { draft: Draft; orderId: string; language: string; utmSource: string; shopper: Shopper };

/** A line of the draft and what it stands for now. */
export type FoundLine = { line: Line; offer: Offer };

/** The order as the upstream is asked for it: one delivery for each item. */
export function requestOf(
  { draft, orderId, language, utmSource }: Order,
  found: readonly FoundLine[],
): OrderRequest {
  const { email, acceptsNewsletter, coin, network, coupon, refundAddress } = draft;
  return {
    email,
    acceptsNewsletter,
    coin,
    network,
    language,
    coupon,
    refundAddress,
    utmSource,
    reference: orderId,
    deliveries: eachItem(found, ({ line, offer }) => ({
      brand: offer.brand.name,
      country: offer.country,
      denomination: offer.denomination,
      value: offer.value,
      beneficiary: line.recipient,
    })),
  };
}

/** The lines of the draft as they are sent, to find those again that the upstream complains of. */
export const askedLines = (found: readonly FoundLine[]): SentLine[] =>
  found.map(({ line, offer }) => ({
    brand: offer.brand.name,
    country: offer.country,
    denomination: offer.denomination,
    value: offer.value,
    recipient: line.recipient,
  }));

/** What the order's page shows: each item delivers by itself, so each is a line of its own. */
export const orderLines = (found: readonly FoundLine[]): OrderLine[] =>
  eachItem(found, ({ offer: { brand, country, deliveryType, denomination, value, label } }) => ({
    brand: brand.name,
    slug: brand.slug,
    label,
    country,
    kind: brand.kind,
    deliveryType,
    denomination,
    value: value ?? null,
    logo: brand.logo?.src ?? null,
    background: brand.background,
    state: 'Created',
    isDelivered: false,
  }));

const eachItem = <T>(found: readonly FoundLine[], make: (one: FoundLine) => T): T[] =>
  found.flatMap((one) => Array.from({ length: one.line.quantity }, () => make(one)));
