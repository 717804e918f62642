import { isStanding, type Standing } from '@/lib/checkout';
import { type Press, pressesShelf, settlePress, voidPress } from '@/lib/device';

type Call = { fetch: typeof fetch; signal: AbortSignal };
export type Told = Standing | { status: 'lost' };

/** A press may be on its way for as long as the checkout waits for its answer, and a little more. */
const ON_ITS_WAY_MS = 60_000;

/** What the shop knows of a press. Asking places nothing. Never rejects. */
export async function askPress(
  idempotencyKey: string,
  orderKey: string,
  { fetch, signal }: Call,
): Promise<Told> {
  try {
    const headers = { authorization: `Bearer ${orderKey}` };
    const address = `/api/placements/${encodeURIComponent(idempotencyKey)}`;
    const response = await fetch(address, { headers, cache: 'no-store', signal });
    const told: unknown = await response.json();
    return response.ok && isStanding(told) ? told : { status: 'lost' };
  } catch {
    return { status: 'lost' };
  }
}

/** True when its answer can still come by itself. */
export const isOnItsWay = ({ sentAt }: Pick<Press, 'sentAt'>, now: number): boolean =>
  now - sentAt < ON_ITS_WAY_MS;

/** Asks for every press of this device that nobody has answered, and keeps what is told. The orders they became. */
export async function settlePresses(
  storefrontId: string,
  call: Call & { now: () => number },
): Promise<string[]> {
  const found: string[] = [];
  const open = Object.entries(pressesShelf(storefrontId).read() ?? {}).filter(([, { isVoid }]) => !isVoid);
  for (const [idempotencyKey, { orderKey }] of open) {
    const told = await askPress(idempotencyKey, orderKey, call);
    const press = pressesShelf(storefrontId).at(idempotencyKey).read();
    // Another tab was told first, or it was sent once more meanwhile.
    if (call.signal.aborted || !press) continue;
    if (told.status === 'placed' && told.orderId) {
      settlePress(storefrontId, idempotencyKey, told.orderId);
      found.push(told.orderId);
    }
    if (told.status === 'none' && !isOnItsWay(press, call.now())) voidPress(storefrontId, idempotencyKey);
  }
  return found;
}
