import { isBasketLine, putLineBack, readBasket } from './basket';
import { formSlot } from './checkout';
import { isRecord, isText } from './is';
import type { BasketLines } from './lines';
import { type Slot, slot } from './slot';

/** The last order of this tab as it was typed: an order itself knows no recipients. */
type Ordered = { orderId: string; lines: BasketLines; recipients: Readonly<Record<string, string>> };

const orderedSlot = (storefrontId: string): Slot<Ordered> => slot('tab', storefrontId, 'ordered', isOrdered);

export const keepOrdered = (storefrontId: string, ordered: Ordered): boolean =>
  orderedSlot(storefrontId).write(ordered);

/** Its lines are in the basket again, with their recipients. False where this tab placed another order last, or none. */
export function putOrderedBack(storefrontId: string, orderId: string): boolean {
  const ordered = orderedSlot(storefrontId).read();
  const form = formSlot(storefrontId).read();
  if (ordered?.orderId !== orderId || !form) return false;
  for (const line of ordered.lines) {
    putLineBack(storefrontId, line, readBasket(storefrontId)?.lines.length ?? 0);
  }
  return formSlot(storefrontId).write({ ...form, recipients: { ...form.recipients, ...ordered.recipients } });
}

const isOrdered = (value: unknown): value is Ordered =>
  isRecord(value) &&
  isText(value.orderId) &&
  Array.isArray(value.lines) &&
  value.lines.every(isBasketLine) &&
  isRecord(value.recipients) &&
  Object.values(value.recipients).every(isText);
