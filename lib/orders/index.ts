import * as z from 'zod/mini';
import { type ShownState, STATE_RANK } from './state';

export type { Delivery, Esim, Reveal } from './delivery';
export { isFinal, isPayable, type OrderState, type ShownState, STATE_RANK, stateOf } from './state';

/** 128 random bits, base64url: our own id, in addresses and logs. */
export const orderIdSchema = z.string().check(z.regex(/^[\w-]{22}$/));
/** 256 random bits, base64url: whoever has it owns the order. */
export const orderKeySchema = z.string().check(z.regex(/^[\w-]{43}$/));

const shownState = z.enum([
  ...(Object.keys(STATE_RANK) as (keyof typeof STATE_RANK)[]),
  'Placing',
  'Unknown',
  'InReview',
]);

const lineSchema = z.object({
  brand: z.string(),
  slug: z.nullable(z.string()),
  label: z.string(),
  country: z.string(),
  kind: z.string(),
  deliveryType: z.string(),
  denomination: z.string(),
  value: z.nullable(z.string()),
  logo: z.nullable(z.string()),
  background: z.nullable(z.string()),
  state: z.string(),
  isDelivered: z.boolean(),
});

/**
 * An order as anyone with its key may see it at any time: no code, no e-mail address, no upstream id. Stored,
 * streamed and rendered in this shape. Amounts are decimal strings in `coin`; times are epoch milliseconds by the
 * server's clock, and `now` is that clock when it was sent.
 */
export const orderSnapshotSchema = z.object({
  orderId: orderIdSchema,
  version: z.number(),
  state: shownState,
  now: z.number(),
  createdAt: z.number(),
  expiresAt: z.nullable(z.number()),
  /** When the upstream last spoke of this order; 0 before it has. What is older may have changed unseen. */
  confirmedAt: z.number(),
  coin: z.string(),
  network: z.string(),
  amount: z.nullable(z.string()),
  /** What the button said that placed it; the amount itself is set by the upstream a moment later. */
  quoted: z.string(),
  received: z.string(),
  missing: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** The upstream's payment details contradict the order: address and code are held back for good. */
  isUnverified: z.optional(z.boolean()),
  qrText: z.nullable(z.string()),
  isTest: z.boolean(),
  transactions: z.array(z.string()),
  refund: z.nullable(z.object({ amount: z.string(), currency: z.string() })),
  lines: z.array(lineSchema),
  timeline: z.array(z.object({ state: shownState, at: z.number() })),
});

export type OrderSnapshot = z.infer<typeof orderSnapshotSchema>;
export type OrderLine = z.infer<typeof lineSchema>;

export const supportSchema = z.object({
  reference: z.string(),
  orderNumber: z.nullable(z.string()),
  createdAt: z.number(),
  coin: z.string(),
  network: z.string(),
  amount: z.nullable(z.string()),
  address: z.nullable(z.string()),
  transactions: z.array(z.string()),
});

export type SupportFacts = z.infer<typeof supportSchema>;

/** The events of the order stream, by name. `hb` carries the server's clock and the newest `confirmedAt`; `reconnect` a delay in milliseconds. */
export type OrderStreamEvent =
  | { event: 'snapshot'; data: OrderSnapshot }
  | { event: 'hb'; data: { now: number; confirmedAt: number } }
  | { event: 'degraded'; data: { degraded: boolean } }
  | { event: 'reconnect'; data: { delay: number } }
  | { event: 'stop'; data: Record<string, never> };

/** Late money may still move an order in these states; it is watched for a day. */
export const isWatchedLate = (state: ShownState): boolean => state === 'Expired' || state === 'PaymentFailed';
