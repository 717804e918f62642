import { type Slot, slot, storedNames, subscribeTo } from './slot';

/**
 * Many values of one kind on this device, each under a key of its own. Tabs write without asking each other, and a
 * browser may show one tab what another wrote only later: in one common value, the slower would undo the faster.
 */
export type Shelf<T> = Pick<Slot<Entries<T>>, 'read' | 'subscribe'> & {
  /** The slot of one value. */
  at: (id: string) => Slot<T>;
};

type Entries<T> = { readonly [id: string]: T };

/** By place of a shelf: what was read last, which stays the same object until a value changes. */
const lastRead = new Map<string, Entries<unknown>>();

export function shelf<T>(storefrontId: string, name: string, is: (value: unknown) => value is T): Shelf<T> {
  const prefix = `${name}:`;
  const place = `device gf:${storefrontId}:${prefix}`;
  const at = (id: string) => slot('device', storefrontId, prefix + id, is);

  const read = (): Entries<T> | null => {
    const found = storedNames(storefrontId, prefix).flatMap((stored): [string, T][] => {
      const id = stored.slice(prefix.length);
      const value = at(id).read();
      return value === null ? [] : [[id, value]];
    });
    if (found.length === 0) return null;
    const last = lastRead.get(place) as Entries<T> | undefined;
    const isSame =
      last && Object.keys(last).length === found.length && found.every(([id, value]) => last[id] === value);
    const entries = isSame ? last : Object.fromEntries(found);
    lastRead.set(place, entries);
    return entries;
  };

  return { at, read, subscribe: (listener) => subscribeTo((id) => id.startsWith(place), listener) };
}
