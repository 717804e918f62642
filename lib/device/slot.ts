/** `device`: until forgotten. `tab`: until the tab is closed. */
type Place = 'device' | 'tab';

/** One named value of one shop in the browser's storage, or in memory where the browser refuses storage. */
export type Slot<T> = {
  /** The same object until the stored text changes; null for nothing, and for what cannot be read as a `T`. */
  read: () => T | null;
  /** True when the value is there after a reload. Null removes it. */
  write: (value: T | null) => boolean;
  /** False while the value lives in this page's memory only. */
  isKept: () => boolean;
  /** Calls back after every change, here or in another tab. */
  subscribe: (listener: () => void) => () => void;
};

type Seen = { text: string; value: unknown };

const memory = new Map<string, string>();
const seen = new Map<string, Seen>();
const listeners = new Set<(id: string | null) => void>();

export function slot<T>(
  place: Place,
  storefrontId: string,
  name: string,
  is: (value: unknown) => value is T,
): Slot<T> {
  const key = keyOf(storefrontId, name);
  const id = `${place} ${key}`;

  const read = (): T | null => {
    const text = memory.get(id) ?? readText(place, key);
    if (text === null) return null;
    const last = seen.get(id);
    const value = last?.text === text ? last.value : parse(text);
    seen.set(id, { text, value });
    return is(value) ? value : null;
  };

  const write = (value: T | null): boolean => {
    const text = value === null ? null : JSON.stringify(value);
    const isWritten = writeText(place, key, text);
    if (isWritten || text === null) memory.delete(id);
    else memory.set(id, text);
    for (const listener of listeners) listener(id);
    return isWritten;
  };

  const isKept = () => !memory.has(id) && readText(place, key) !== null;

  const subscribe = (listener: () => void) => subscribeTo((changed) => changed === id, listener);

  return { read, write, isKept, subscribe };
}

const keyOf = (storefrontId: string, name: string) => `gf:${storefrontId}:${name}`;

/** Calls back after every change of what `isMeant` by its place and key, here or in another tab. */
export function subscribeTo(isMeant: (id: string) => boolean, listener: () => void): () => void {
  const heard = (id: string | null) => {
    if (id === null || isMeant(id)) listener();
  };
  const fromOtherTab = ({ key }: StorageEvent) => heard(key && `device ${key}`);
  listeners.add(heard);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(heard);
    removeEventListener('storage', fromOtherTab);
  };
}

/** The names that begin with `prefix` of what is stored on this device, sorted. */
export function storedNames(storefrontId: string, prefix: string): string[] {
  const begin = keyOf(storefrontId, prefix);
  const inMemory = [...memory.keys()].map((id) => id.replace(/^device /, ''));
  const keys = [...inMemory, ...storedKeys()].filter((key) => key.startsWith(begin));
  return [...new Set(keys)].map((key) => key.slice(begin.length - prefix.length)).sort();
}

/** False where the browser keeps nothing for this shop: a wallet's frame, a strict setting, a full disk. */
export function isPersistent(storefrontId: string): boolean {
  const key = `gf:${storefrontId}:probe`;
  const isKept = writeText('device', key, 'kept');
  writeText('device', key, null);
  return isKept;
}

/** Touching storage at all throws where it is refused, so it is reached for each time and never kept. */
const areaOf = (place: Place): Storage => (place === 'device' ? localStorage : sessionStorage);

function readText(place: Place, key: string): string | null {
  try {
    return areaOf(place).getItem(key);
  } catch {
    return null;
  }
}

function storedKeys(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  } catch {
    return [];
  }
}

function writeText(place: Place, key: string, text: string | null): boolean {
  try {
    if (text === null) areaOf(place).removeItem(key);
    else areaOf(place).setItem(key, text);
    return areaOf(place).getItem(key) === text;
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
