import { answer } from '@/app/api/answer';
import { openOrder, watchOrder } from '@/lib/orders/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** The order as it is and every change of it, as server-sent events without any code in them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  if (!order.ok) return answer(order);
  const stream = await watchOrder(order.value, request.signal);
  if (!stream.ok) return answer(stream);
  return new Response(stream.value, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
