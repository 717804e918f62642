/**
 * One instance per process. Next bundles pages, routes and actions apart, and the front is a bundle of its own, so
 * module scope would give each of them another cache, hub or database.
 */
export function singleton<T>(name: string, make: () => T): T {
  const store = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`giftframe.${name}`);
  const made = store[key] ?? make();
  store[key] = made;
  return made;
}
