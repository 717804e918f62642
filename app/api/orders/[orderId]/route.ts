import { answer } from '@/app/api/answer';
import { getOrder, openOrder } from '@/lib/orders/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** The order as it is now, for its key holder. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  return answer(order.ok ? await getOrder(order.value) : order);
}
