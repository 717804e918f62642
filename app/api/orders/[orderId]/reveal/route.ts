import { answer } from '@/app/api/answer';
import { openOrder, revealOrder } from '@/lib/orders/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** The codes of an order: the only answer that ever carries them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  return answer(order.ok ? await revealOrder(order.value) : order);
}
