import { answer } from '@/app/api/answer';
import { askOrder, getOrder, openOrder } from '@/lib/orders/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** The order as it is known now, for its key holder; with `?ask` only what the supplier answers to this request. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  if (!order.ok) return answer(order);
  const asks = new URL(request.url).searchParams.has('ask');
  return answer(await (asks ? askOrder : getOrder)(order.value));
}
