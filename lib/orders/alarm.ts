import { log } from '@/lib/log';
import type { Mismatch } from '@/lib/payments/server';

/** What contradicts an order's payment details. Each is reported once. */
export type Alarm = Mismatch | 'rest' | 'address_changed' | 'amount_changed';

/** The amount was shown first and stays; every other contradiction takes the details away. */
export const isHarmless = (alarm: Alarm): boolean => alarm === 'amount_changed';

export function raise(orderId: string, alarms: readonly Alarm[]): void {
  for (const alarm of alarms) log('error', 'order.payment_mismatch', { order: orderId, code: alarm });
}
