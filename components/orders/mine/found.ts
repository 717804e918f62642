import type { KnownOrder } from '@/lib/device';

type Entry = readonly [orderId: string, order: KnownOrder];

/** The orders in whose brand, amount or reference every word occurs, in the order they had. */
export function found<T extends Entry>(entries: readonly T[], words: string): readonly T[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return entries.filter(([orderId, { brand, label, amount = '', coin = '' }]) => {
    const text = plain(`${brand} ${label} ${amount} ${coin} ${orderId}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
