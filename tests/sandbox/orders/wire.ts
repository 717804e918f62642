import { marketOf, moneyLabel } from '../catalog/markets';
import { points } from '../catalog/wire';
import { type Decimal, format } from '../decimal';
import { paymentMethod } from '../payments/coins';
import { inEuro } from '../payments/rates';
import { paymentUri } from '../payments/uri';
import type { World } from '../world';
import { expiresAt, type Line, type Order, type Quote, usdcToPay } from './order';
import { secretsOf } from './secrets';

type Wire = Record<string, unknown>;

/** How the numbers of a decimal look in JSON, without a detour through floating point arithmetic. */
export const bareNumber = (text: string): number => JSON.parse(text) as number;

const EURO_PLACES = 4;
export const euroText = (usdc: Decimal): string => format(inEuro(usdc), EURO_PLACES, 'down');

export function summaryWire({ coin, before, toPay, discount }: Quote): Wire {
  const text = (value: Decimal) => format(value, coin.places);
  return {
    coin_amount_before_discount: text(before),
    coin_amount_after_discount: text(toPay),
    coin_amount_to_pay_in_crypto: text(toPay),
    coin_amount_to_pay_via_nft: '0',
    coin_amount_to_pay_via_coupon: discount ? text(discount.amount) : '0',
    coin_amount_to_pay_via_loyalty_points: '0',
  };
}

/** What a line orders, echoed. A range shows its amount as if it were a denomination, unless switched. */
export function deliverableWire(line: Line, quote: Quote, { faults }: World, origin: string): Wire {
  const { product, value } = line;
  const { brand, country } = product;
  const market = marketOf(country);
  const asAmount = value !== undefined && faults.current.rangeEcho === 'amount';
  const amount = format(line.amount, quote.coin.places);
  return {
    denomination: asAmount ? `${value} ${market.currency}` : product.denomination,
    localized_denomination: value === undefined ? product.label : moneyLabel(market, value),
    family: brand.family,
    brand_name: brand.name,
    brand_logo: `${origin}/logos_v2/${brand.file}.webp`,
    brand_bg_color: brand.color,
    beneficiary_account: line.beneficiary,
    country_code: country,
    delivery_type: product.delivery,
    points: points(line.usdc),
    coin_amount: amount,
    original_coin_amount: amount,
    original_price: euroText(line.usdc),
    currency_code: market.currency,
    ...(value !== undefined && { product_value: bareNumber(value) }),
  };
}

const DELIVERY_STATES: Record<string, string> = {
  Created: 'Created',
  PaymentSetupFailed: 'Created',
  PaymentReceived: 'WaitingForDelivery',
  WaitingForDelivery: 'WaitingForDelivery',
  WaitingForManualAction: 'WaitingForManualAction',
  WaitingForRebuy: 'WaitingForRebuy',
  Done: 'Succeeded',
  Expired: 'Expired',
  Refunded: 'Refunded',
  Canceled: 'Canceled',
};

function deliveryWire(line: Line, order: Order, world: World, origin: string): Wire {
  const state = line.state ?? DELIVERY_STATES[order.state] ?? 'WaitingForPayment';
  const deliverable = deliverableWire(line, order, world, origin);
  if (state === 'Succeeded') Object.assign(deliverable, secretsOf(line, origin));
  if (state === 'WaitingForManualAction') deliverable.error_description = 'Delivery is under manual review';
  if (state === 'Refunded') {
    Object.assign(deliverable, {
      failure_reason: line.failure?.reason ?? 'provider_unavailable',
      error_description: line.failure?.description ?? 'Could not be delivered',
      ...(line.product.delivery === 'by_phone' && { operator_reference: null }),
    });
  }
  return { id: line.id, delivery_state: state, kind: line.product.brand.kind, deliverable };
}

/** The order object. The answer to a create differs a little: strings for epochs, a number for the value. */
export function orderWire(order: Order, world: World, origin: string, created = false): Wire {
  const { coin, network } = order;
  const { epochs, paymentValue } = world.faults.current;
  const asText = epochs === 'mixed' ? created : epochs === 'string';
  const epoch = (ms: number) => (asText ? String(Math.floor(ms / 1000)) : Math.floor(ms / 1000));
  const value = euroText(usdcToPay(order));
  const valueAsNumber = paymentValue === 'mixed' ? created : paymentValue === 'number';
  const text = (amount: Decimal) => (amount === 0n ? '0' : format(amount, coin.places));
  const qr = order.address ? `${origin}/v3/qrs/${order.id}` : null;
  return {
    order_id: order.id,
    payment_id: order.paymentId,
    order_state: order.state,
    payment_state: order.paymentState,
    payment_via: 'USER_WALLET',
    payment_method: paymentMethod(coin, network),
    payment_method_protocol: network.protocol,
    network: order.networkSpelling,
    coin: coin.name,
    coin_amount: text(order.toPay),
    original_price: text(order.before),
    sent_coin_amount: text(order.sent),
    wallet_address: order.address,
    qr_text: order.uri,
    qr_url: qr,
    payment_value: valueAsNumber ? bareNumber(value) : value,
    created_at: epoch(order.createdAt),
    payment_requested_at: epoch(order.createdAt),
    ...(!created && {
      updated_at: epoch(order.updatedAt),
      timestamp_of_request: epoch(world.clock.now()),
    }),
    user: { email: order.email },
    summary: summaryWire(order),
    deliveries: order.lines.map((line) => deliveryWire(line, order, world, origin)),
    payment_transactions: order.transactions,
    nft_codes: null,
    campaign_rewards: null,
    is_payment_processor_external: order.external,
    sandbox_mode: true,
    store_type: null,
    refund_wallet_address: order.refundAddress,
    original_payment_info: null,
    ...(order.external && { checkout_url: `${origin}/checkout/${order.paymentId}` }),
    ...missingWire(order, qr),
    ...(order.refund && { refund: order.refund }),
  };
}

/** What an underpaid order still wants, and the payment text for just that. */
export function missingOf(order: Order): { amount: string; text: string } | undefined {
  const { coin, network, address } = order;
  if (order.state !== 'PartialPaymentStarted' || !address) return undefined;
  const amount = format(order.toPay - order.detected, coin.places);
  const expires = Math.floor(expiresAt(order) / 1000);
  return { amount, text: paymentUri({ coin, network, address, amount, expiresAt: expires }) };
}

function missingWire(order: Order, qr: string | null): Wire {
  const missing = missingOf(order);
  return missing
    ? {
        missing_amount: missing.amount,
        missing_amount_qr_text: missing.text,
        missing_amount_qr_url: `${qr}?missing=true`,
      }
    : {};
}
