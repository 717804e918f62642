import { answer } from '@/app/api/answer';
import { lockOrder, openOrder } from '@/lib/orders/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** Replaces the key of an order by the one in the body: every link with the old one is dead after that. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  if (!order.ok) return answer(order);
  const body: unknown = await request.json().catch(() => null);
  return answer(await lockOrder(order.value, request.headers, body));
}
