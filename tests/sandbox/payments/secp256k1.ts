import { createECDH, createHmac } from 'node:crypto';

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

export type RecoverableSignature = { r: bigint; s: bigint; recovery: number };

const toBytes = (value: bigint) => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
const toNumber = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const modulo = (value: bigint) => ((value % ORDER) + ORDER) % ORDER;

function inverse(value: bigint): bigint {
  let [a, b, x, y] = [modulo(value), ORDER, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return modulo(x);
}

/** A multiple of the generator, uncompressed: OpenSSL knows the curve, so no point arithmetic stands here. */
function pointOf(scalar: Uint8Array): Buffer {
  const curve = createECDH('secp256k1');
  curve.setPrivateKey(scalar);
  return curve.getPublicKey();
}

/** RFC 6979: the nonce follows from key and message. */
function nonceFor(key: Uint8Array, hash: Uint8Array): bigint {
  const mac = (secret: Uint8Array, ...parts: Uint8Array[]) =>
    createHmac('sha256', secret).update(Buffer.concat(parts)).digest();
  const message = toBytes(modulo(toNumber(hash)));
  let value: Uint8Array = Buffer.alloc(32, 1);
  let secret: Uint8Array = Buffer.alloc(32);
  for (const tag of [0, 1]) {
    secret = mac(secret, value, Buffer.of(tag), key, message);
    value = mac(secret, value);
  }
  for (;;) {
    value = mac(secret, value);
    const nonce = toNumber(value);
    if (nonce > 0n && nonce < ORDER) return nonce;
    secret = mac(secret, value, Buffer.of(0));
    value = mac(secret, value);
  }
}

/** ECDSA over a 32-byte hash, with the low `s` and the id that lets the public key be recovered. */
export function signRecoverable(hash: Uint8Array, key: Uint8Array): RecoverableSignature {
  const nonce = nonceFor(key, hash);
  const point = pointOf(toBytes(nonce));
  const x = toNumber(point.subarray(1, 33));
  const r = modulo(x);
  const s = modulo(inverse(nonce) * (toNumber(hash) + r * toNumber(key)));
  const high = s > ORDER / 2n;
  const odd = (point[64] ?? 0) & 1;
  return { r, s: high ? ORDER - s : s, recovery: (odd ^ (high ? 1 : 0)) + (x >= ORDER ? 2 : 0) };
}

/** 64 bytes of r and s, one of the recovery id. */
export const signatureBytes = ({ r, s, recovery }: RecoverableSignature): Buffer =>
  Buffer.concat([toBytes(r), toBytes(s), Buffer.of(recovery)]);
