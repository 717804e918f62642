import { createHash } from 'node:crypto';
import { fromBech32, wordsToBytes } from './decode';

const SIGNATURE_WORDS = 104;

export const TAGS = { paymentHash: 1, expiry: 6, description: 13, secret: 16 };

const numberOf = (words: number[]) => words.reduce((sum, word) => sum * 32 + word, 0);

/** An invoice taken apart: its tagged fields by number, and the hash that was signed. Throws on a wrong checksum. */
export function readInvoice(invoice: string) {
  const { prefix, words } = fromBech32(invoice);
  const data = words.slice(0, -SIGNATURE_WORDS);
  const signed = wordsToBytes([...data, 0, 0]).subarray(0, Math.ceil((data.length * 5) / 8));
  const fields = new Map<number, number[]>();
  for (let at = 7; at < data.length; ) {
    const size = (data[at + 1] ?? 0) * 32 + (data[at + 2] ?? 0);
    fields.set(data[at] ?? -1, data.slice(at + 3, at + 3 + size));
    at += 3 + size;
  }
  return {
    prefix,
    hash: createHash('sha256').update(prefix).update(signed).digest(),
    signature: wordsToBytes(words.slice(-SIGNATURE_WORDS)),
    timestamp: numberOf(data.slice(0, 7)),
    bytes: (tag: number) => wordsToBytes(fields.get(tag) ?? []),
    number: (tag: number) => numberOf(fields.get(tag) ?? []),
  };
}

const UNITS: Record<string, bigint> = { m: 100_000_000n, u: 100_000n, n: 100n };

/** Millisatoshi of the human-readable part. */
export function amountOf(prefix: string): bigint {
  const [, digits = '', unit = ''] = /^lnbc(\d+)([munp])$/.exec(prefix) ?? [];
  return unit === 'p' ? BigInt(digits) / 10n : BigInt(digits) * (UNITS[unit] ?? 0n);
}
