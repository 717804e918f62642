import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProduct, paymentCoins } from '@/lib/catalog/server';
import { isOrderKey } from '@/lib/orders';
import {
  bearerOf,
  claims,
  hashClaim,
  hashContent,
  hashKey,
  longestWindow,
  mintOrderId,
  placedOrder,
} from '@/lib/orders/server';
import {
  addressKey,
  admitOrder,
  dismissOrder,
  enter,
  enterCheckout,
  releaseOrder,
  restOrders,
} from '@/lib/rate-limit/server';
import { fail, ok, type Result } from '@/lib/result';
import { findLocale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { createOrder, type Shopper, shopperOf, validateOrder } from '@/lib/upstream/server';
import type { Draft, Placement, Standing } from './index';
import { place } from './place';
import type { Doorkeeper, Tools } from './tools';

/** Places what a shopper confirmed. The same draft under the same keys is the same order, however often it comes. */
export async function placeOrder(draft: Draft, shopper: Shopper): Promise<Result<Placement>> {
  const shop = storefront();
  const locale = findLocale(shop, draft.locale);
  if (!locale) return fail({ code: 'invalid_input', field: 'locale' });
  const order = { draft, shopper, language: locale.language, utmSource: shop.utm.source };
  return place(claimOf(draft), order, toolsFor(draft.orderKey));
}

/** What became of a press, for whoever brings both its keys: the order key as Bearer. Nothing is placed by asking. */
export async function findPlacement(idempotencyKey: string, headers: Headers): Promise<Result<Standing>> {
  const allowed = await enter('order', addressKey(shopperOf(headers).ip));
  if (!allowed.ok) return allowed;
  const orderKey = bearerOf(headers.get('authorization'));
  if (!isOrderKey(orderKey)) return fail({ code: 'order_not_found' });
  return ok(await claims().look(hashClaim(idempotencyKey, orderKey)));
}

/** What makes two presses the same: what is bought, for whom and how it is paid; not what the button said. */
function claimOf({ idempotencyKey, orderKey, ...draft }: Draft) {
  const { lines, email, coin, network, coupon, refundAddress } = draft;
  return {
    claimHash: hashClaim(idempotencyKey, orderKey),
    keyHash: hashKey(orderKey),
    contentHash: hashContent({ lines, email, coin, network, coupon, refundAddress }, orderKey),
    orderId: mintOrderId(),
    owner: mintOrderId(),
  };
}

const toolsFor = (orderKey: string): Tools => ({
  market: { findProduct, paymentCoins, validate: validateOrder },
  create: createOrder,
  claims: claims(),
  door,
  placed: (record, order) => placedOrder(record, order, orderKey),
  now: Date.now,
  pause: sleep,
});

const door: Doorkeeper = {
  check: ({ ip }) => enterCheckout(addressKey(ip)),
  admit: ({ ip }, orderId) => admitOrder(addressKey(ip), orderId, Date.now() + longestWindow()),
  dismiss: ({ ip }, orderId) => dismissOrder(addressKey(ip), orderId),
  release: releaseOrder,
  rest: restOrders,
};
