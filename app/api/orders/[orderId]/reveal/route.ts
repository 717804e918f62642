import { answer } from '@/app/api/answer';
import { openOrder, revealOrder } from '@/lib/orders/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ orderId: string }> };

/** The codes of the order's lines that the body names, of all without a body: the only answer that ever carries them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const order = await openOrder((await params).orderId, request.headers);
  if (!order.ok) return answer(order);
  const text = await request.text();
  return answer(await revealOrder(order.value, text === '' ? {} : parsed(text)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
