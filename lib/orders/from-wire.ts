import { compareDecimals } from '@/lib/money';
import { readInvoice } from '@/lib/payments/server';
import type { WireOrder } from '@/lib/upstream/server';
import type { OrderSnapshot } from './index';
import { type OrderState, stateOf } from './state';

/**
 * What one word of the upstream says of an order, without anything that may not be shown. `state` is null for one we
 * do not know; `updatedAt` is by the upstream's clock, `heardAt` and `expiresAt` by ours.
 */
export type OrderNews = {
  state: OrderState | null;
  updatedAt: number;
  heardAt: number;
  expiresAt: number | null;
  /** Only to be compared with the address: pages build their own code. */
  qrText: string | null;
  deliveries: readonly LineNews[];
} & Pick<
  OrderSnapshot,
  | 'coin'
  | 'network'
  | 'amount'
  | 'received'
  | 'missing'
  | 'address'
  | 'isTest'
  | 'isPaymentSeen'
  | 'transactions'
  | 'refund'
>;

export type LineNews = {
  brand: string;
  country: string;
  denomination: string;
  value: string | null;
  state: string;
  isDelivered: boolean;
  isWrongRecipient?: boolean;
};

/** What the upstream says of the payment once there is one, whatever became of the order. */
const SEEN: ReadonlySet<string | null> = new Set([
  'PaymentStarted',
  'PaymentReceived',
  'ExpiredAfterPaymentDetection',
]);

/** The wire rounds: a rest of nothing is none, and is counted here to its last digit. */
const isSome = (amount: string | null): boolean => amount !== null && compareDecimals(amount, '0') > 0;

const DELIVERED: ReadonlySet<string> = new Set(['Succeeded', 'Completed', 'Done']);

/** Names each field that may pass; whatever else the wire carries stays behind. `window` is in milliseconds. */
export function newsOf(wire: WireOrder, { now, window }: { now: number; window: number }): OrderNews {
  const state = stateOf(wire.order_state) ?? null;
  const isPartial = state === 'PartialPaymentStarted';
  return {
    state,
    updatedAt: wire.updated_at ?? wire.created_at ?? 0,
    heardAt: now,
    expiresAt: expiryOf(wire, now, window),
    coin: wire.coin,
    network: wire.network,
    amount: wire.coin_amount,
    received: wire.sent_coin_amount ?? '0',
    missing: isPartial && isSome(wire.missing_amount) ? wire.missing_amount : null,
    address: wire.wallet_address,
    qrText: isPartial ? wire.missing_amount_qr_text : wire.qr_text,
    isTest: wire.sandbox_mode,
    ...(SEEN.has(wire.payment_state) ? { isPaymentSeen: true } : {}),
    transactions: wire.payment_transactions.slice(0, 20),
    refund: wire.refund && { amount: wire.refund.amount, currency: wire.refund.currency || wire.coin },
    deliveries: wire.deliveries.map((delivery) => lineNewsOf(delivery, state)),
  };
}

/** The rest of the window by the upstream's clock, laid on ours. An invoice may end before it. */
function expiryOf(wire: WireOrder, now: number, window: number): number | null {
  const { payment_requested_at: begun, timestamp_of_request: asked, wallet_address: address } = wire;
  const invoice = address === null ? null : readInvoice(address);
  if (begun === null) return invoice?.expiresAt ?? null;
  const elapsed = asked === null ? 0 : Math.max(0, asked - begun);
  const whole = invoice ? Math.min(window, invoice.expiresAt - begun) : window;
  return now + Math.max(0, whole - elapsed);
}

function lineNewsOf(
  { delivery_state, deliverable }: WireOrder['deliveries'][number],
  state: OrderState | null,
) {
  const { brand_name, country_code, denomination, product_value, failure_reason, has_goods } = deliverable;
  return {
    brand: brand_name,
    country: country_code,
    denomination,
    value: product_value,
    state: /^[A-Za-z]{1,40}$/.test(delivery_state) ? delivery_state : 'InReview',
    isDelivered: DELIVERED.has(delivery_state) || (state === 'Done' && has_goods),
    ...(failure_reason === 'invalid_recipient' ? { isWrongRecipient: true } : {}),
  };
}
