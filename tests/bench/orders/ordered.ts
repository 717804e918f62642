import { ordersOf } from '../suites/upstream';
import { draftOf, quoteOf } from './draft';
import { actionId, placeOrder } from './place';

/** An order that was really placed: ours and the upstream's id of it, and the key of whoever placed it. */
export type Ordered = { orderId: string; orderKey: string; upstreamId: string };

const AT_ONCE = 8;

export async function placeOrders(
  shop: string,
  page: string,
  upstream: string,
  count: number,
): Promise<Ordered[]> {
  const action = actionId();
  const quote = await quoteOf(shop);
  const placed: { orderId: string; orderKey: string; email: string }[] = [];
  let asked = 0;
  const shopper = async () => {
    while (asked++ < count) {
      const draft = draftOf(quote);
      const orderId = await placeOrder(shop, page, action, draft);
      placed.push({ orderId, orderKey: draft.orderKey, email: draft.email });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, shopper));

  const ids = new Map((await ordersOf(upstream)).map(({ user, order_id }) => [user.email, order_id]));
  return placed.map(({ email, ...order }) => ({ ...order, upstreamId: ids.get(email) ?? '' }));
}
