import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** One key per order, from what only the browser keeps; the database holds nothing that leads to it. */
const keyOf = (orderKey: string, orderId: string): Buffer =>
  Buffer.from(hkdfSync('sha256', orderKey, orderId, 'giftframe upstream order id', 32));

/** The upstream's order id as it may lie in the database: base64url of IV, tag and ciphertext. */
export function seal(upstreamId: string, orderKey: string, orderId: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(orderKey, orderId), iv);
  const sealed = Buffer.concat([cipher.update(upstreamId, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The inverse, or null for another key, another order or a changed seal. */
export function unseal(sealed: string, orderKey: string, orderId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, keyOf(orderKey, orderId), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString('utf8');
  } catch {
    return null;
  }
}
