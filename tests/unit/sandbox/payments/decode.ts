import { createHash } from 'node:crypto';

/** Decoders written apart from the encoders they check. */
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

export function fromBase58(text: string): Buffer {
  const bytes = [0];
  for (const letter of text) {
    let carry = BASE58.indexOf(letter);
    if (carry < 0) throw new Error(`not base58: ${letter}`);
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const significant = bytes.reverse().slice(bytes.findIndex((byte) => byte !== 0));
  return Buffer.from([...Array.from({ length: zeros }, () => 0), ...significant]);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Throws when the checksum is wrong. */
export function fromBase58check(text: string): { version: number; payload: Buffer } {
  const bytes = fromBase58(text);
  const body = bytes.subarray(0, -4);
  if (!sha256(sha256(body)).subarray(0, 4).equals(bytes.subarray(-4))) throw new Error('wrong checksum');
  return { version: body[0] ?? -1, payload: body.subarray(1) };
}

/** Throws when the checksum is wrong. */
export function fromBech32(text: string): { prefix: string; words: number[] } {
  const split = text.lastIndexOf('1');
  const prefix = text.slice(0, split);
  const words = [...text.slice(split + 1)].map((letter) => BECH32.indexOf(letter));
  if (words.includes(-1)) throw new Error('not bech32');
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  let check = 1n;
  for (const word of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words]) {
    const top = check >> 25n;
    check = ((check & 0x1ffffffn) << 5n) ^ BigInt(word);
    [0x3b6a57b2n, 0x26508e6dn, 0x1ea119fan, 0x3d4233ddn, 0x2a1462b3n].forEach((value, bit) => {
      if ((top >> BigInt(bit)) & 1n) check ^= value;
    });
  }
  if (check !== 1n) throw new Error('wrong checksum');
  return { prefix, words: words.slice(0, -6) };
}

/** Whole bytes of five-bit words; what is left over is dropped. */
export function wordsToBytes(words: number[]): Buffer {
  const bytes: number[] = [];
  let value = 0;
  let bits = 0;
  for (const word of words) {
    value = ((value << 5) | word) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
  }
  return Buffer.from(bytes);
}
