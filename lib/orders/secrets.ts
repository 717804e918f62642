import 'server-only';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits, base64url. */
export const mintOrderId = (): string => randomBytes(16).toString('base64url');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What is kept of an order key. It has 256 random bits, so that a plain hash cannot be searched. */
export const hashKey = (orderKey: string): string => sha256(orderKey);

/** One press of "Pay" and its repetitions: a stranger who knows the idempotency key alone meets another claim. */
export const hashClaim = (idempotencyKey: string, orderKey: string): string =>
  sha256(`${idempotencyKey}.${orderKey}`);

/** Tells whether the content is the same, without keeping any of it: the order key is the key of the MAC. */
export const hashContent = (content: unknown, orderKey: string): string =>
  createHmac('sha256', orderKey).update(JSON.stringify(content)).digest('base64url');

/** Constant time, for hashes of one length. */
export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
