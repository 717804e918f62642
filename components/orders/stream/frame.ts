import { isOrderSnapshot, type OrderSnapshot, type OrderStreamEvent } from '@/lib/orders';
import type { StreamMessage } from '@/lib/sse';

/** An event of the order stream, or null for what this page does not know. Never throws. */
export function frameOf({ event, data }: StreamMessage): OrderStreamEvent | null {
  const body = parsed(data);
  switch (event) {
    case 'snapshot':
      return isOrderSnapshot(body) ? { event, data: body } : null;
    case 'hb': {
      const now = numberIn(body, 'now');
      return now === null ? null : { event, data: { now, confirmedAt: numberIn(body, 'confirmedAt') ?? 0 } };
    }
    case 'degraded':
      return { event, data: { degraded: (body as { degraded?: unknown } | null)?.degraded === true } };
    case 'reconnect':
      return { event, data: { delay: numberIn(body, 'delay') ?? 0 } };
    case 'stop':
      return { event, data: {} };
    default:
      return null;
  }
}

/** A stream and a poll may cross: the higher version stands, and of one version the later word. */
export function newest(a: OrderSnapshot | null, b: OrderSnapshot | null): OrderSnapshot | null {
  if (!a || !b) return a ?? b;
  const ahead = a.version - b.version || a.now - b.now;
  return confirmed(ahead >= 0 ? a : b, Math.max(a.confirmedAt, b.confirmedAt));
}

/** A process that has just begun may know less of when an order was confirmed than this page does. */
export const confirmed = (order: OrderSnapshot, at: number): OrderSnapshot =>
  at > order.confirmedAt ? { ...order, confirmedAt: at } : order;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function numberIn(body: unknown, name: string): number | null {
  const value = (body as Record<string, unknown> | null)?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
