import type { Product, Secret } from '../catalog/brand';
import type { Decimal } from '../decimal';
import type { Coin, Network } from '../payments/coins';

export type Line = {
  id: string;
  product: Product;
  /** The amount of a range product, in its currency. */
  value?: string;
  beneficiary: string;
  usdc: Decimal;
  /** In coin. */
  amount: Decimal;
  /** Set when this line went another way than its order. */
  state?: string;
  /** Another form than the product's own. */
  secret?: Secret;
  /** Instead of how to redeem it. */
  instructions?: string;
  failure?: { reason: string; description: string };
};

export type Discount = { code: string; amount: Decimal };

/** What was asked for, priced in the coin to pay with. */
export type Quote = {
  coin: Coin;
  network: Network | undefined;
  lines: Line[];
  usdc: Decimal;
  before: Decimal;
  discount: Discount | undefined;
  toPay: Decimal;
};

/** What is left to pay after a coupon, in USDC. */
export const usdcToPay = ({ usdc, before, toPay }: Quote): Decimal =>
  before === 0n ? 0n : (usdc * toPay) / before;

export type DueKind = 'pay' | 'step' | 'expire';
/** `at` is in milliseconds of world time. */
export type Due = { at: number; kind: DueKind };

export type LateOutcome = 'manual' | 'refund' | 'done';

export type Order = Quote & {
  id: string;
  paymentId: string;
  network: Network;
  /** As the request spelt it. */
  networkSpelling: string;
  email: string;
  ip: string;
  state: string;
  paymentState: string;
  /** Milliseconds of world time. */
  createdAt: number;
  updatedAt: number;
  paidAt?: number;
  windowSeconds: number;
  /** Money seen, confirmed or not. */
  detected: Decimal;
  /** Money confirmed, as `sent_coin_amount` tells. */
  sent: Decimal;
  address: string | null;
  uri: string | null;
  external: boolean;
  refundAddress: string | null;
  refund?: { amount: string; currency: string; reason: string };
  transactions: string[];
  lateOutcome?: LateOutcome;
  due: Due[];
  timer?: NodeJS.Timeout;
};

export const expiresAt = (order: Order): number => order.createdAt + order.windowSeconds * 1000;

const FINAL = ['Done', 'Expired', 'PaymentFailed', 'PaymentSetupFailed', 'Refunded', 'Canceled'];

/** Late money on an expired order keeps it moving. */
export const isFinal = ({ state, paymentState }: Order): boolean =>
  FINAL.includes(state) && paymentState !== 'ExpiredAfterPaymentDetection';

export const isUnpaid = ({ state, detected }: Order): boolean =>
  (state === 'Created' || state === 'WaitingForPayment') && detected === 0n;
