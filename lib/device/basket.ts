import type { Money } from '@/lib/money';
import { isOptionalText, isRecord, isText, isTextOrNull } from './is';
import { type Keys, mintKeys } from './keys';
import { type Slot, slot } from './slot';

const DELIVERY_TYPES = ['by_email', 'by_phone', 'by_account'] as const;

/**
 * A choice on its way to the checkout. `brand` is the slug, `logo` an address on an image origin, `background` a CSS
 * colour; `value` only for a range; `seen` the price on the button that was pressed.
 */
export type BasketLine = {
  brand: string;
  name: string;
  country: string;
  denomination: string;
  value?: string | undefined;
  label: string;
  deliveryType: (typeof DELIVERY_TYPES)[number];
  logo: string | null;
  background: string | null;
  seen?: Money | undefined;
};

/** What is about to be bought, with the keys of the one order it may become. */
export type Basket = Keys & { lines: readonly BasketLine[] };

export const basketSlot = (storefrontId: string): Slot<Basket> =>
  slot('device', storefrontId, 'basket', isBasket);

export const readBasket = (storefrontId: string): Basket | null => basketSlot(storefrontId).read();

/** Starts a purchase. What was in the basket gives way, and so do its keys. */
export function putInBasket(storefrontId: string, ...lines: BasketLine[]): void {
  basketSlot(storefrontId).write({ ...mintKeys(), lines });
}

/** The same lines under a new pair of keys: the next press is a new order. */
export function renewKeys(storefrontId: string): void {
  const { read, write } = basketSlot(storefrontId);
  const basket = read();
  if (basket) write({ ...basket, ...mintKeys() });
}

/** Ordered or abandoned. */
export function emptyBasket(storefrontId: string): void {
  basketSlot(storefrontId).write(null);
}

const isMoney = (value: unknown): value is Money =>
  isRecord(value) && isText(value.amount) && isText(value.currency);

const isLine = (value: unknown): value is BasketLine =>
  isRecord(value) &&
  [value.brand, value.name, value.country, value.denomination, value.label].every(isText) &&
  isOptionalText(value.value) &&
  DELIVERY_TYPES.some((type) => type === value.deliveryType) &&
  isTextOrNull(value.logo) &&
  isTextOrNull(value.background) &&
  (value.seen === undefined || isMoney(value.seen));

const isBasket = (value: unknown): value is Basket =>
  isRecord(value) &&
  isText(value.idempotencyKey) &&
  isText(value.orderKey) &&
  Array.isArray(value.lines) &&
  value.lines.length > 0 &&
  value.lines.every(isLine);
