import 'server-only';
import { singleton } from '@/lib/singleton';

/** Longer than a request that came with the old key may take from its question to its stream. */
const KEPT_MS = 60_000;

const hashes = () => singleton('orders.retired', () => new Set<string>());

/** Hashes of keys that were replaced a moment ago: a request that was let in with one before must not begin a stream. */
export const isRetired = (keyHash: string): boolean => hashes().has(keyHash);

export function retire(keyHash: string): void {
  const retired = hashes();
  retired.add(keyHash);
  setTimeout(() => retired.delete(keyHash), KEPT_MS).unref();
}
