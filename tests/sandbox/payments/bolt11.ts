import { createHash } from 'node:crypto';
import { digest } from '../digest';
import { bech32, toWords } from './bech32';
import { signatureBytes, signRecoverable } from './secp256k1';

export type Invoice = {
  /** Millisatoshi. */
  amount: bigint;
  /** Epoch seconds. */
  timestamp: number;
  expirySeconds: number;
  description: string;
  paymentHash: Uint8Array;
  paymentSecret: Uint8Array;
};

const NODE_KEY = digest('the lightning node of the sandbox');
const FINAL_CLTV = 18;
/** Bits 8 and 14: variable onion and payment secret, both required. */
const FEATURES = [16, 8, 0];

/** Tags by their letter in the alphabet of bech32. */
const TAG = { paymentHash: 1, description: 13, expiry: 6, cltv: 24, secret: 16, features: 5 };

/** The shortest writing: 32,833 sat are `328330n`, single millisatoshi need `p`. */
export function amountPart(millisatoshi: bigint): string {
  const units: [bigint, string][] = [
    [100_000_000n, 'm'],
    [100_000n, 'u'],
    [100n, 'n'],
  ];
  const unit = units.find(([size]) => millisatoshi % size === 0n);
  return unit ? `${millisatoshi / unit[0]}${unit[1]}` : `${millisatoshi * 10n}p`;
}

function numberWords(value: number, length?: number): number[] {
  const words: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32)) words.unshift(rest % 32);
  return [...Array.from({ length: (length ?? 0) - words.length }, () => 0), ...words];
}

const field = (tag: number, words: number[]) => [tag, ...numberWords(words.length, 2), ...words];

/** A BOLT 11 invoice of a node that does not exist, signed like any other. */
export function invoiceFor(invoice: Invoice, key: Uint8Array = NODE_KEY): string {
  const prefix = `lnbc${amountPart(invoice.amount)}`;
  const words = [
    ...numberWords(invoice.timestamp, 7),
    ...field(TAG.secret, toWords(invoice.paymentSecret)),
    ...field(TAG.paymentHash, toWords(invoice.paymentHash)),
    ...field(TAG.description, toWords(Buffer.from(invoice.description))),
    ...field(TAG.expiry, numberWords(invoice.expirySeconds)),
    ...field(TAG.cltv, numberWords(FINAL_CLTV)),
    ...field(TAG.features, FEATURES),
  ];
  const hash = createHash('sha256').update(prefix).update(toBytes(words)).digest();
  return bech32(prefix, [...words, ...toWords(signatureBytes(signRecoverable(hash, key)))]);
}

/** Words as bytes, padded with zeros: what is signed. */
function toBytes(words: number[]): Buffer {
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((group) => Number.parseInt(group.padEnd(8, '0'), 2)));
}
