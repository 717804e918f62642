import { answer } from '@/app/api/answer';
import { paymentCoins } from '@/lib/catalog/server';
import { ok } from '@/lib/result';

export const dynamic = 'force-dynamic';

/** The coins and networks that can be paid with now, in the shop's order. */
export async function GET(): Promise<Response> {
  const coins = await paymentCoins();
  return answer(coins.ok ? ok({ coins: coins.value }) : coins);
}
