import { decimal, isDecimal, round } from '../decimal';
import { type Check, InvalidSwitch, optional, shape, text } from '../faults/checks';
import { transactionFor } from '../payments/address';
import type { World } from '../world';
import { deliver, move, refund } from './machine';
import type { Order } from './order';
import { formOrForms } from './secrets';

export const amountText: Check<string> = (value, path) => {
  if (typeof value === 'string' && isDecimal(value)) return value;
  throw new InvalidSwitch(`${path}: expected a decimal string`);
};

/** One for all deliveries, or a list with one for each. */
const textOrList: Check<string | string[]> = (value, path) => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new InvalidSwitch(`${path}: expected a text, or one for each delivery`);
};

export const forcedState = shape({
  order_state: text,
  payment_state: optional(text),
  delivery_state: optional(textOrList),
  sent_coin_amount: optional(amountText),
  failure_reason: optional(text),
  secret: optional(formOrForms),
  instructions: optional(textOrList),
});
export type ForcedState = ReturnType<typeof forcedState>;

const PAYMENT_STATES: Record<string, string> = {
  Created: 'WalletCreated',
  WaitingForPayment: 'PaymentRequested',
  PartialPaymentStarted: 'PaymentStarted',
  PaymentStarted: 'PaymentStarted',
  PaymentReceived: 'PaymentReceived',
  WaitingForDelivery: 'PaymentReceived',
  WaitingForManualAction: 'PaymentReceived',
  WaitingForRebuy: 'PaymentReceived',
  Done: 'PaymentReceived',
  PaymentFailed: 'PaymentReceived',
  Expired: 'Expired',
  PaymentSetupFailed: 'PaymentSetupFailed',
  Refunded: 'Refunded',
  Canceled: 'PaymentCanceled',
};

const UNPAID = ['Created', 'WaitingForPayment', 'Expired', 'Canceled', 'PaymentSetupFailed'];

/** Puts an order into any state, known or not; it stays there until it is told or paid. */
export function force(world: World, order: Order, wanted: ForcedState): void {
  const {
    order_state: state,
    failure_reason: reason,
    delivery_state: lineStates,
    secret,
    instructions,
  } = wanted;
  const waits = state === 'Created' || state === 'WaitingForPayment' || state === 'PartialPaymentStarted';
  world.scheduler.forget(order, 'step');
  world.scheduler.forget(order, 'pay');
  if (!waits) world.scheduler.forget(order);
  setMoney(world, order, wanted);
  if (state === 'PaymentSetupFailed') Object.assign(order, { address: null, uri: null });
  order.lines.forEach((line, index) => {
    const own = Array.isArray(lineStates) ? lineStates[index] : lineStates;
    if (own === undefined) delete line.state;
    else line.state = own;
    const form = Array.isArray(secret) ? secret[index] : secret;
    if (form) line.secret = form;
    const how = Array.isArray(instructions) ? instructions[index] : instructions;
    if (how !== undefined) line.instructions = how;
    if (reason) line.failure = { reason, description: 'Could not be delivered' };
  });
  if (state === 'Refunded') refund(world, order);
  else if (state === 'Done' && lineStates === undefined) deliver(world, order);
  else {
    const paymentState = wanted.payment_state ?? PAYMENT_STATES[state] ?? order.paymentState;
    const confirmed = !['PaymentStarted', ...UNPAID].includes(state);
    move(world, order, { state, paymentState, ...(confirmed && { sent: order.detected }) });
  }
}

/** States that follow a payment bring the payment with them. */
function setMoney(
  world: World,
  order: Order,
  { order_state: state, sent_coin_amount: sent }: ForcedState,
): void {
  if (sent !== undefined) Object.assign(order, { detected: decimal(sent), sent: decimal(sent) });
  const known = state in PAYMENT_STATES;
  if (sent !== undefined || !known || UNPAID.includes(state) || order.detected > 0n) return;
  const half = round(order.toPay / 2n, order.coin.places, 'down');
  order.detected = state === 'PartialPaymentStarted' ? half : order.toPay;
  order.paidAt = world.clock.now();
  order.transactions.push(transactionFor(order.network.chain, order.id, order.transactions.length));
}
