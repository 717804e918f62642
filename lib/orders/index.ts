import { flag, listOf, number, type Of, object, oneOf, orNothing, orNull, text, textLike } from '@/lib/shape';
import { type ShownState, STATE_RANK } from './state';

export type { Delivery, Esim, Reveal } from './delivery';
export { isFinal, isPayable, type OrderState, type ShownState, STATE_RANK, stateOf } from './state';

/** 128 random bits, base64url: our own id, in addresses and logs. */
export const isOrderId = textLike(/^[\w-]{22}$/);
/** 256 random bits, base64url: whoever has it owns the order. */
export const isOrderKey = textLike(/^[\w-]{43}$/);

/** What locking an order brings: the key that opens it from then on. */
export const isLockRequest = object({ key: isOrderKey });

/** What a reveal may name: the lines it is about, by their places. */
export const isRevealRequest = object({ lines: orNothing(listOf(number)) });

const shownState = oneOf<ShownState>(
  ...(Object.keys(STATE_RANK) as (keyof typeof STATE_RANK)[]),
  'Placing',
  'Unknown',
  'InReview',
);

const isLine = object({
  brand: text,
  slug: orNull(text),
  label: text,
  country: text,
  kind: text,
  deliveryType: text,
  denomination: text,
  value: orNull(text),
  logo: orNull(text),
  background: orNull(text),
  state: text,
  isDelivered: flag,
  /** The number or account it was for was refused. */
  isWrongRecipient: orNothing(flag),
});

/**
 * An order as anyone with its key may see it at any time: no code, no e-mail address, no upstream id. Stored,
 * streamed and rendered in this shape. Amounts are decimal strings in `coin`; times are epoch milliseconds by the
 * server's clock, and `now` is that clock when it was sent.
 */
export const isOrderSnapshot = object({
  orderId: isOrderId,
  version: number,
  state: shownState,
  now: number,
  createdAt: number,
  expiresAt: orNull(number),
  /** When the upstream last spoke of this order; 0 before it has. What is older may have changed unseen. */
  confirmedAt: number,
  coin: text,
  network: text,
  amount: orNull(text),
  /** What the button said that placed it; the amount itself is set by the upstream a moment later. */
  quoted: text,
  received: text,
  missing: orNull(text),
  address: orNull(text),
  /** The upstream's payment details contradict the order: address and code are held back for good. */
  isUnverified: orNothing(flag),
  isTest: flag,
  /** The upstream knows of a payment, though it may name no amount and no transaction yet. */
  isPaymentSeen: orNothing(flag),
  /** Ordered with a voucher code; which one is not kept. */
  hasVoucher: orNothing(flag),
  transactions: listOf(text),
  refund: orNull(object({ amount: text, currency: text })),
  lines: listOf(isLine),
  timeline: listOf(object({ state: shownState, at: number })),
});

export type OrderSnapshot = Of<typeof isOrderSnapshot>;
export type OrderLine = Of<typeof isLine>;

export const isSupportFacts = object({
  reference: text,
  orderNumber: orNull(text),
  createdAt: number,
  coin: text,
  network: text,
  amount: orNull(text),
  address: orNull(text),
  transactions: listOf(text),
});

export type SupportFacts = Of<typeof isSupportFacts>;

/** The events of the order stream, by name. `hb` carries the server's clock and the newest `confirmedAt`; `reconnect` a delay in milliseconds. */
export type OrderStreamEvent =
  | { event: 'snapshot'; data: OrderSnapshot }
  | { event: 'hb'; data: { now: number; confirmedAt: number } }
  | { event: 'degraded'; data: { degraded: boolean } }
  | { event: 'reconnect'; data: { delay: number } }
  | { event: 'stop'; data: Record<string, never> };

/** Late money may still move an order in these states; it is watched for a day. */
export const isWatchedLate = (state: ShownState): boolean => state === 'Expired' || state === 'PaymentFailed';
