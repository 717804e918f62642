import { z } from 'zod';
import { decimal, epoch, flag, list, maybe, maybeDecimal, text, word } from './scalars';

/** Upstream order ids are UUIDs; whoever knows one can read the codes. */
export const wireOrderId = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);

/** The fields of a deliverable that may be shown, stored and streamed. */
const line = {
  brand_name: word(''),
  country_code: word(''),
  denomination: word(''),
  product_value: maybeDecimal,
  failure_reason: text,
};

/** The fields that are the goods: bearer secrets, and the words that come with them (untrusted HTML). */
const goods = {
  pin_code: text,
  pin_serial: text,
  security_code: text,
  barcode_image_url: text,
  qr_image_url: text,
  installation_url: text,
  apple_universal_link: text,
  android_universal_link: text,
  operator_reference: text,
  pin_usage_instructions: text,
  redeem_instructions: text,
};

const SECRETS = [
  'pin_code',
  'security_code',
  'barcode_image_url',
  'qr_image_url',
  'installation_url',
  'apple_universal_link',
  'android_universal_link',
  'operator_reference',
] as const;

/** Lines are told apart by their place, so one without a deliverable keeps it. */
const delivered = z.preprocess((value) => value ?? {}, z.object({ ...line, ...goods }));

/** `has_goods` says that something was delivered, without saying what. */
const deliverable = delivered.transform((all) => ({
  brand_name: all.brand_name,
  country_code: all.country_code,
  denomination: all.denomination,
  product_value: all.product_value,
  failure_reason: all.failure_reason,
  has_goods: SECRETS.some((name) => all[name] !== null),
}));

const delivery = { delivery_state: word('Created') };

const order = {
  order_id: wireOrderId,
  order_state: z.string().min(1),
  payment_state: text,
  coin: word(''),
  network: word(''),
  coin_amount: maybeDecimal,
  sent_coin_amount: maybeDecimal,
  missing_amount: maybeDecimal,
  wallet_address: text,
  qr_text: text,
  missing_amount_qr_text: text,
  created_at: epoch,
  payment_requested_at: epoch,
  updated_at: epoch,
  timestamp_of_request: epoch,
  payment_transactions: list(z.string()),
  refund: maybe(z.object({ amount: decimal, currency: word('') })),
  sandbox_mode: flag(false),
};

/** An order without a code in it: what creation, reading and the stream give. Times are epoch milliseconds. */
export const wireOrder = z.object({ ...order, deliveries: list(z.object({ ...delivery, deliverable })) });
export type WireOrder = z.output<typeof wireOrder>;

/** What was delivered, codes and all. Read only to answer a reveal. */
export const wireDelivered = z.object({
  order_id: wireOrderId,
  order_state: z.string().min(1),
  deliveries: list(z.object({ ...delivery, deliverable: delivered })),
});
export type WireDelivered = z.output<typeof wireDelivered>;
