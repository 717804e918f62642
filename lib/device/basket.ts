import type { Money } from '@/lib/money';
import { isOptionalText, isRecord, isText, isTextOrNull } from './is';
import { type Keys, mintId, mintKeys } from './keys';
import {
  type BasketItem,
  type BasketLine,
  type BasketLines,
  countItems,
  DELIVERY_TYPES,
  isSameProduct,
  MOST_ITEMS,
  withItem,
  withItemInstead,
  withItemsAgain,
  withLineBack,
  withLineSplit,
  withoutLine,
  withoutOrdered,
  withQuantity,
} from './lines';
import { type Slot, slot } from './slot';

/** What is about to be bought, with the keys of the one order it may become. */
export type Basket = Keys & { lines: BasketLines };

export const basketSlot = (storefrontId: string): Slot<Basket> =>
  slot('device', storefrontId, 'basket', isBasket);

export const readBasket = (storefrontId: string): Basket | null => basketSlot(storefrontId).read();

/** Other content is another order, and comes with keys of its own. */
function change(storefrontId: string, edit: (lines: BasketLines) => BasketLines | null): boolean {
  const { read, write } = basketSlot(storefrontId);
  const before = read()?.lines ?? [];
  const after = edit(before);
  if (!after) return false;
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    write(after.length > 0 ? { ...mintKeys(), lines: after } : null);
  }
  return true;
}

/** Adds one and says in which line it is now; null when the basket holds as many as one order may. */
export function putInBasket(storefrontId: string, item: BasketItem): string | null {
  const id = mintId();
  if (!change(storefrontId, (lines) => withItem(lines, item, id))) return null;
  const lines = readBasket(storefrontId)?.lines ?? [];
  return (
    (lines.find((line) => line.id === id) ?? lines.find((line) => isSameProduct(line, item)))?.id ?? null
  );
}

/** How many of it are in the basket. */
export const countOf = (storefrontId: string, item: BasketItem): number =>
  countItems((readBasket(storefrontId)?.lines ?? []).filter((line) => isSameProduct(line, item)));

/** What was ordered before is in the basket again, however often this is asked for. */
export const putBackInBasket = (storefrontId: string, items: readonly BasketItem[]): boolean =>
  change(storefrontId, (lines) => withItemsAgain(lines, items, mintId));

/** Another amount of the same brand in the place of a line, for the same recipient. */
export const changeLine = (storefrontId: string, id: string, item: BasketItem): boolean =>
  change(storefrontId, (lines) => withItemInstead(lines, id, item));

export const setQuantity = (storefrontId: string, id: string, quantity: number): boolean =>
  change(storefrontId, (lines) => withQuantity(lines, id, quantity));

export const removeLine = (storefrontId: string, id: string): boolean =>
  change(storefrontId, (lines) => withoutLine(lines, id));

/** One of several for another recipient; the id of its line. */
export function splitLine(storefrontId: string, id: string): string {
  const newId = mintId();
  change(storefrontId, (lines) => withLineSplit(lines, id, newId));
  return newId;
}

/** Undoes a removal. */
export const putLineBack = (storefrontId: string, line: BasketLine, place: number): boolean =>
  change(storefrontId, (lines) => withLineBack(lines, line, place));

/** An order of these was placed: they leave the basket, and what came into it meanwhile stays. */
export const takeOrdered = (
  storefrontId: string,
  ordered: readonly (Pick<BasketLine, 'brand' | 'country' | 'denomination' | 'value'> & {
    quantity: number;
  })[],
): boolean => change(storefrontId, (lines) => withoutOrdered(lines, ordered));

/** The same lines under a new pair of keys: the next press is a new order. */
export function renewKeys(storefrontId: string): void {
  const { read, write } = basketSlot(storefrontId);
  const basket = read();
  if (basket) write({ ...basket, ...mintKeys() });
}

const isMoney = (value: unknown): value is Money =>
  isRecord(value) && isText(value.amount) && isText(value.currency);

export const isBasketLine = (value: unknown): value is BasketLine =>
  isRecord(value) &&
  [value.id, value.brand, value.name, value.country, value.denomination, value.label].every(isText) &&
  Number.isInteger(value.quantity) &&
  Number(value.quantity) > 0 &&
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
  value.lines.every(isBasketLine) &&
  countItems(value.lines) <= MOST_ITEMS;
