import { isText } from './is';
import { type Slot, slot } from './slot';

const MOST = 6;

/** What was looked for on this device, the latest first. */
export const searchesSlot = (storefrontId: string): Slot<string[]> =>
  slot('device', storefrontId, 'searches', isTexts);

/** Puts it first; the same in other letters is not kept twice. */
export function rememberSearch(storefrontId: string, text: string): void {
  const search = text.trim().slice(0, 80);
  if (!search) return;
  const others = (searchesSlot(storefrontId).read() ?? []).filter(
    (other) => other.toLowerCase() !== search.toLowerCase(),
  );
  searchesSlot(storefrontId).write([search, ...others].slice(0, MOST));
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
