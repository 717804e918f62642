import { isRecord, isText } from './is';
import { type Slot, slot } from './slot';

/** What was bought, as far as two orders of the same are told by it. `brand` is the slug. */
type Bought = { brand: string; country: string; denomination: string; value?: string | null | undefined };

/** Orders that gave way to another, because their shopper wanted to pay in another way: old id to new id. */
export type Replaced = { readonly [orderId: string]: string };

/** The order that the next one of this tab is to stand in for, and what was bought in it. */
type Replacing = { orderId: string; bought: readonly string[] };

const KEPT = 100;

export const replacedSlot = (storefrontId: string): Slot<Replaced> =>
  slot('device', storefrontId, 'replaced', isReplaced);

/** Unpaid orders that the supplier ends because of a newer one under the same e-mail address: old id to new id. */
export const overtakenSlot = (storefrontId: string): Slot<Replaced> =>
  slot('device', storefrontId, 'overtaken', isReplaced);

const replacingSlot = (storefrontId: string): Slot<Replacing> =>
  slot('tab', storefrontId, 'replacing', isReplacing);

export function beginReplacing(storefrontId: string, orderId: string, lines: readonly Bought[]): void {
  replacingSlot(storefrontId).write({ orderId, bought: lines.map(nameOf) });
}

/** True while the next order of this tab is to stand in for this one. */
export const isBeingReplaced = (storefrontId: string, orderId: string): boolean =>
  replacingSlot(storefrontId).read()?.orderId === orderId;

/** An order was placed. It replaces the one that was to be replaced if it is over the same things and more. */
export function endReplacing(storefrontId: string, orderId: string, lines: readonly Bought[]): void {
  const replacing = replacingSlot(storefrontId);
  const begun = replacing.read();
  if (!begun) return;
  const names = lines.map(nameOf);
  if (begun.orderId === orderId || !begun.bought.every((name) => names.includes(name))) return;
  replacing.write(null);
  note(replacedSlot(storefrontId), begun.orderId, orderId);
}

export const noteOvertaken = (storefrontId: string, orderId: string, by: string): void =>
  note(overtakenSlot(storefrontId), orderId, by);

function note({ read, write }: Slot<Replaced>, orderId: string, by: string): void {
  const others = Object.entries(read() ?? {}).filter(([old]) => old !== orderId);
  write(Object.fromEntries([...others.slice(1 - KEPT), [orderId, by]]));
}

const nameOf = ({ brand, country, denomination, value }: Bought): string =>
  JSON.stringify([brand, country, denomination, value ?? null]);

const isReplaced = (value: unknown): value is Replaced =>
  isRecord(value) && Object.values(value).every(isText);

const isReplacing = (value: unknown): value is Replacing =>
  isRecord(value) && isText(value.orderId) && Array.isArray(value.bought) && value.bought.every(isText);
