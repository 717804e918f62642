import { bech32 } from '@scure/base';
import { invoiceAmount } from './invoice';

/** `amount` in decimal bitcoin; `expiresAt` in epoch milliseconds, by the clock of whoever wrote it. */
export type Invoice = { amount: string; expiresAt: number };

const TIMESTAMP_WORDS = 7;
const SIGNATURE_WORDS = 104;
const EXPIRY_TAG = 6;
const DEFAULT_EXPIRY_S = 3_600;

/** A BOLT 11 invoice over an amount of bitcoin whose checksum is right, or null. */
export function readInvoice(text: string): Invoice | null {
  const found = bech32.decodeUnsafe(text, false);
  const amount = invoiceAmount(text);
  if (!found || amount === null || found.words.length < TIMESTAMP_WORDS + SIGNATURE_WORDS) return null;
  const fields = found.words.slice(TIMESTAMP_WORDS, -SIGNATURE_WORDS);
  const written = numberOf(found.words.slice(0, TIMESTAMP_WORDS));
  return { amount, expiresAt: (written + expiryOf(fields)) * 1_000 };
}

/** Five bits a word, the first the highest. */
const numberOf = (words: readonly number[]): number => words.reduce((sum, word) => sum * 32 + word, 0);

/** Fields are a tag, a length in two words, and that many words. */
function expiryOf(fields: readonly number[]): number {
  for (let at = 0; at + 3 <= fields.length; ) {
    const start = at + 3;
    const end = start + numberOf(fields.slice(at + 1, start));
    if (fields[at] === EXPIRY_TAG) return numberOf(fields.slice(start, end));
    at = end;
  }
  return DEFAULT_EXPIRY_S;
}
