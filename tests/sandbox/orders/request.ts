import { isDecimal } from '../decimal';
import { isRecord } from '../faults/checks';
import { type Reply, refuse } from '../http/reply';
import { type Coin, findCoin } from '../payments/coins';

export type Item = {
  brand: string;
  country: string;
  denomination: string;
  value: string | undefined;
  beneficiary: string;
};

export type OrderRequest = {
  email: string;
  via: string;
  coin: Coin;
  /** As spelt; validations may leave it out. */
  network: string | undefined;
  items: Item[];
  promoCode: string | undefined;
  refundAddress: string | undefined;
};

class Malformed extends Error {}

const EMAIL = /^[^\s@,;<>"]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;
export const isEmail = (text: string) => text.length <= 254 && EMAIL.test(text);

function textAt(record: Record<string, unknown>, key: string, path: string): string {
  const value = record[key];
  if (typeof value !== 'string' || value === '') throw new Malformed(path + key);
  return value;
}

function optionalText(record: Record<string, unknown>, key: string): string | undefined {
  const value = record[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new Malformed(key);
  return value;
}

function recordAt(record: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = record[key];
  if (!isRecord(value)) throw new Malformed(key);
  return value;
}

function readItem(item: unknown, index: number): Item {
  const path = `deliveries[${index}].`;
  if (!isRecord(item)) throw new Malformed(path.slice(0, -1));
  const denomination = textAt(item, 'denomination', path);
  return {
    brand: textAt(item, 'brand_name', path),
    country: textAt(item, 'country_code', path),
    denomination,
    value: denomination === 'range' ? readValue(item.product_value, path) : undefined,
    beneficiary: textAt(item, 'beneficiary_account', path),
  };
}

/** A number or a string of one. */
function readValue(value: unknown, path: string): string {
  const words = typeof value === 'number' ? String(value) : value;
  if (typeof words !== 'string' || !isDecimal(words)) throw new Malformed(`${path}product_value`);
  return words;
}

function readEmail(body: Record<string, unknown>, creating: boolean): string {
  const nested = isRecord(body.user) ? body.user.email : undefined;
  const email = nested ?? (creating ? undefined : body.email);
  if (typeof email !== 'string' || !isEmail(email)) throw new Malformed(creating ? 'user.email' : 'email');
  return email;
}

function read(body: unknown, creating: boolean): OrderRequest {
  if (!isRecord(body)) throw new Malformed('body');
  const payment = recordAt(body, 'payment');
  if (payment.type !== 'via') throw new Malformed('payment.type');
  const coin = findCoin(textAt(payment, 'coin', 'payment.'));
  if (!coin) throw new Malformed('payment.coin');
  if (!Array.isArray(body.deliveries) || body.deliveries.length === 0) throw new Malformed('deliveries');
  return {
    email: readEmail(body, creating),
    via: textAt(payment, 'payment_via', 'payment.'),
    coin,
    network: creating ? textAt(payment, 'network', 'payment.') : optionalText(payment, 'network'),
    items: body.deliveries.map(readItem),
    promoCode: optionalText(body, 'promo_code'),
    refundAddress: optionalText(body, 'refund_wallet_address'),
  };
}

export const isReply = (value: object): value is Reply => 'status' in value && 'headers' in value;

/** The body of a validation or a create; what is missing or malformed is a 400 that names the field. */
export function readOrderRequest(body: unknown, creating: boolean): OrderRequest | Reply {
  try {
    return read(body, creating);
  } catch (error) {
    if (error instanceof Malformed) return refuse(400, 'BAD_REQUEST', { field: error.message });
    throw error;
  }
}
