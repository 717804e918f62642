import { createHash } from 'node:crypto';

/** Everything that looks random here is a hash of what it belongs to, so it is the same on every run. */
export const digest = (...parts: (string | number)[]): Buffer =>
  createHash('sha256').update(parts.join('\u0000')).digest();

/** A version 4 UUID in form. */
export function uuidOf(...parts: (string | number)[]): string {
  const bytes = digest('uuid', ...parts).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An integer in [0, below). */
export const numberOf = (below: number, ...parts: (string | number)[]): number =>
  digest('number', ...parts).readUInt32BE(0) % below;
