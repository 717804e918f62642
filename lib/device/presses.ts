import { readBasket, takeOrdered } from './basket';
import { isOptionalText, isRecord, isText, isTime } from './is';
import type { Keys } from './keys';
import { contentOf, isSameProduct } from './lines';
import { ordersShelf, rememberOrder } from './orders';
import { endReplacing, noteOvertaken } from './replaced';
import { type Shelf, shelf } from './shelf';
import { unpaidOf } from './unpaid';

type PressedLine = {
  brand: string;
  country: string;
  denomination: string;
  value?: string | undefined;
  quantity: number;
  recipient?: string | undefined;
};

/**
 * A press of Pay whose answer has not come. The order may exist, and with both keys the shop says what became of it, so
 * that they stay, under the idempotency key. `ends` are the unpaid orders that the supplier ends for it, `sentAt` is in
 * epoch milliseconds; `isVoid` once it is certain that there is no order.
 */
export type Press = {
  orderKey: string;
  email: string;
  brand: string;
  label: string;
  lines: readonly PressedLine[];
  ends?: readonly string[] | undefined;
  sentAt: number;
  isVoid?: boolean | undefined;
};

export const pressesShelf = (storefrontId: string): Shelf<Press> => shelf(storefrontId, 'press', isPress);

type Sent = Keys & { email: string; lines: readonly PressedLine[] };

/** Keeps what is about to be sent, named as the basket names it. */
export function keepPress(
  storefrontId: string,
  { idempotencyKey, orderKey, email, lines }: Sent,
  sentAt: number,
): void {
  const inBasket = readBasket(storefrontId)?.lines ?? [];
  const items = lines.flatMap((line) => inBasket.find((one) => isSameProduct(one, line)) ?? []);
  const [first] = items;
  const slot = pressesShelf(storefrontId).at(idempotencyKey);
  const { brand, label, ends = [] } = slot.read() ?? { brand: '', label: '' };
  const named = first ? { brand: first.name, label: first.label } : { brand, label };
  // Now: they may have ended, and be known to have, before the answer is here.
  const unpaid = unpaidOf(storefrontId, email, sentAt).map(({ orderId }) => orderId);
  slot.write({ orderKey, email, ...named, lines, ends: [...new Set([...ends, ...unpaid])], sentAt });
}

/** Notes that there is no order of it: nothing is asked any more. */
export function voidPress(storefrontId: string, idempotencyKey: string): void {
  const { read, write } = pressesShelf(storefrontId).at(idempotencyKey);
  const press = read();
  if (press) write({ ...press, isVoid: true });
}

export function dropPress(storefrontId: string, idempotencyKey: string): void {
  const { read, write } = pressesShelf(storefrontId).at(idempotencyKey);
  if (read()) write(null);
}

/** The order that a press has become takes its place. True when the order is there after a reload. */
export function pressBecame(storefrontId: string, idempotencyKey: string, orderId: string): boolean {
  const press = pressesShelf(storefrontId).at(idempotencyKey).read();
  if (!press) return ordersShelf(storefrontId).at(orderId).isKept();
  const { orderKey, email, brand, label, lines, ends = [], sentAt } = press;
  const recipients = lines.flatMap(({ quantity, recipient = '' }) => Array<string>(quantity).fill(recipient));
  const order = {
    key: orderKey,
    email,
    recipients: recipients.every(Boolean) ? recipients : undefined,
    brand,
    label,
    createdAt: sentAt,
    content: contentOf(lines),
  };
  const isKept = rememberOrder(storefrontId, orderId, order);
  endReplacing(storefrontId, orderId, lines);
  for (const older of ends) if (older !== orderId) noteOvertaken(storefrontId, older, orderId);
  dropPress(storefrontId, idempotencyKey);
  return isKept;
}

/** As `pressBecame`, away from the checkout: the basket it came from is emptied of it where it has stayed as it was. */
export function settlePress(storefrontId: string, idempotencyKey: string, orderId: string): void {
  const lines = pressesShelf(storefrontId).at(idempotencyKey).read()?.lines ?? [];
  pressBecame(storefrontId, idempotencyKey, orderId);
  if (readBasket(storefrontId)?.idempotencyKey === idempotencyKey) takeOrdered(storefrontId, lines);
}

const isLine = (value: unknown): value is PressedLine =>
  isRecord(value) &&
  [value.brand, value.country, value.denomination].every(isText) &&
  [value.value, value.recipient].every(isOptionalText) &&
  Number.isInteger(value.quantity);

const isPress = (value: unknown): value is Press =>
  isRecord(value) &&
  [value.orderKey, value.email, value.brand, value.label].every(isText) &&
  Array.isArray(value.lines) &&
  value.lines.every(isLine) &&
  (value.ends === undefined || (Array.isArray(value.ends) && value.ends.every(isText))) &&
  isTime(value.sentAt) &&
  (value.isVoid === undefined || typeof value.isVoid === 'boolean');
