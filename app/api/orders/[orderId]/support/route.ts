import { answer } from '@/app/api/answer';
import { openOrder, supportFacts } from '@/lib/orders/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** What support needs to find an order; its number opens the codes, hence POST and the key. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  return answer(order.ok ? await supportFacts(order.value) : order);
}
