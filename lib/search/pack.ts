import 'server-only';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** An answer in every encoding that browsers ask for, and the name of what is in it. */
export type Packed = { etag: string; identity: Buffer; gzip: Buffer; br: Buffer };

const [squeeze, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Compressed once, as small as it gets: it is sent far more often than made. */
export async function pack(value: object): Promise<Packed> {
  const identity = Buffer.from(JSON.stringify(value));
  const [br, gz] = await Promise.all([squeeze(identity), zip(identity, { level: 9 })]);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { etag, identity, gzip: gz, br };
}
