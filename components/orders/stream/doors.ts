import { isOrderSnapshot, type OrderSnapshot } from '@/lib/orders';
import { readMessages, type StreamMessage } from '@/lib/sse';
import type { Happening } from './link';

export type Access = { orderId: string; key: string };
type Call = { fetch: typeof fetch; signal: AbortSignal };

const ask = (
  { orderId, key }: Access,
  door: '' | '?ask' | '/subscribe',
  accept: string,
  { fetch, signal }: Call,
) =>
  fetch(`/api/orders/${orderId}${door}`, {
    headers: { authorization: `Bearer ${key}`, accept },
    cache: 'no-store',
    signal,
  });

const refusal = ({ status, headers }: Response): Happening & { type: 'refused' } => {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return { type: 'refused', status, retryAfter: Number.isNaN(seconds) ? null : seconds };
};

/** Holds the order's stream until it ends, and tells how. Never rejects; after an abort the answer means nothing. */
export async function readStream(
  access: Access,
  onMessage: (message: StreamMessage) => void,
  call: Call,
): Promise<Happening> {
  try {
    const response = await ask(access, '/subscribe', 'text/event-stream', call);
    if (response.status !== 200) return refusal(response);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!isStream || !response.body) return { type: 'unstreamable' };
    await readMessages(response.body, onMessage);
    return { type: 'lost' };
  } catch {
    return { type: 'lost' };
  }
}

export type Asked =
  | { type: 'snapshot'; snapshot: OrderSnapshot }
  | (Happening & { type: 'refused' | 'lost' });

/** The order as the shop knows it now, or only as the supplier says it now. Never rejects. */
export async function askSnapshot(access: Access, call: Call, door: '' | '?ask' = ''): Promise<Asked> {
  try {
    const response = await ask(access, door, 'application/json', call);
    if (!response.ok) return refusal(response);
    const snapshot: unknown = await response.json();
    return isOrderSnapshot(snapshot) ? { type: 'snapshot', snapshot } : { type: 'lost' };
  } catch {
    return { type: 'lost' };
  }
}
