import { type Decimal, format } from '../decimal';
import { transactionFor } from '../payments/address';
import type { World } from '../world';
import { failingLines } from './deliver';
import { type DueKind, isFinal, isUnpaid, type LateOutcome, type Order } from './order';

type Change = Partial<Pick<Order, 'state' | 'paymentState' | 'sent'>>;

/** Applies a change and tells whoever listens. */
export function move(world: World, order: Order, change: Change): void {
  Object.assign(order, change);
  order.updatedAt = world.clock.now();
  if (isFinal(order)) world.scheduler.forget(order);
  world.orders.changed(order);
}

/** Begins the wait for money; a newer order of the same shopper ends the older ones nobody paid. */
export function open(world: World, order: Order): void {
  if (world.faults.current.newOrderExpiresOld) {
    const older = world.orders.list().filter(({ email }) => email === order.email);
    for (const unpaid of older.filter(isUnpaid)) expire(world, unpaid);
  }
  world.orders.add(order);
  if (order.state === 'PaymentSetupFailed') return;
  world.scheduler.after(order, 'expire', order.windowSeconds * 1000);
  if (order.state === 'Created') world.scheduler.after(order, 'step', stepMs(world));
  if (world.options.autopay) world.scheduler.after(order, 'pay', Math.max(stepMs(world), 1));
}

export class NotPossible extends Error {}

/** Money arrives: the whole rest, or an amount of coin. Throws NotPossible where no money can arrive. */
export function pay(world: World, order: Order, amount?: Decimal, late: LateOutcome = 'manual'): void {
  const missing = order.toPay > order.detected ? order.toPay - order.detected : 0n;
  const paid = amount ?? missing;
  if (!order.address) throw new NotPossible('this order has no address to pay to');
  if (paid === 0n) throw new NotPossible('nothing is left to pay');
  if (order.network.chain === 'lightning' && paid !== missing) {
    throw new NotPossible('a Lightning invoice is paid in full or not at all');
  }
  order.detected += paid;
  order.paidAt = world.clock.now();
  order.transactions.push(transactionFor(order.network.chain, order.id, order.transactions.length));
  if (isFinal(order)) receiveLate(world, order, late);
  else if (missing === 0n) move(world, order, {});
  else if (order.detected < order.toPay) receivePart(world, order);
  else receiveAll(world, order);
}

function receivePart(world: World, order: Order): void {
  move(world, order, {
    state: 'PartialPaymentStarted',
    paymentState: 'PaymentStarted',
    sent: order.detected,
  });
}

/** Lightning has no unconfirmed payments, so it skips a state. */
function receiveAll(world: World, order: Order): void {
  world.scheduler.forget(order);
  if (order.network.chain === 'lightning') {
    receive(world, order);
  } else {
    move(world, order, { state: 'PaymentStarted', paymentState: 'PaymentStarted' });
    next(world, order);
  }
}

function receive(world: World, order: Order): void {
  move(world, order, { state: 'PaymentReceived', paymentState: 'PaymentReceived', sent: order.detected });
  next(world, order);
}

function receiveLate(world: World, order: Order, outcome: LateOutcome): void {
  order.lateOutcome = outcome;
  move(world, order, { state: 'Expired', paymentState: 'ExpiredAfterPaymentDetection' });
  next(world, order);
}

const stepMs = ({ options }: World) =>
  options.stepMs === 'manual' ? Number.POSITIVE_INFINITY : options.stepMs;

const next = (world: World, order: Order) => world.scheduler.after(order, 'step', stepMs(world));

/** One step of an order that moves by itself; false when it waits for something else. */
export function step(world: World, order: Order): boolean {
  switch (order.state) {
    case 'Created':
      move(world, order, { state: 'WaitingForPayment', paymentState: 'PaymentRequested' });
      return true;
    case 'PaymentStarted':
      receive(world, order);
      return true;
    case 'PaymentReceived':
      move(world, order, { state: 'WaitingForDelivery' });
      next(world, order);
      return true;
    case 'WaitingForRebuy':
    case 'WaitingForDelivery':
      deliver(world, order);
      return true;
    case 'Expired':
      return order.paymentState === 'ExpiredAfterPaymentDetection' && settleLate(world, order);
    default:
      return false;
  }
}

function settleLate(world: World, order: Order): true {
  if (order.lateOutcome === 'done') receive(world, order);
  else if (order.lateOutcome === 'refund') refund(world, order, 'EXPIRED');
  else
    move(world, order, {
      state: 'WaitingForManualAction',
      paymentState: 'PaymentReceived',
      sent: order.detected,
    });
  return true;
}

/** Delivers what can be delivered; an order of which nothing can is refunded. */
export function deliver(world: World, order: Order): void {
  const failing = failingLines(order);
  if (failing.length === order.lines.length) {
    refund(world, order);
    return;
  }
  for (const line of order.lines) line.state = failing.includes(line) ? 'Refunded' : 'Succeeded';
  move(world, order, { state: 'Done', paymentState: 'PaymentReceived', sent: order.detected });
}

export function refund(world: World, order: Order, reason = 'UNDELIVERED'): void {
  if (order.detected === 0n) order.detected = order.toPay;
  const amount = format(order.detected, order.coin.places);
  order.refund = { amount, currency: order.coin.name, reason };
  for (const line of order.lines) {
    line.failure ??= { reason: 'provider_unavailable', description: 'Could not be delivered' };
  }
  move(world, order, { state: 'Refunded', paymentState: 'Refunded', sent: order.detected });
}

export const expire = (world: World, order: Order): void =>
  move(world, order, { state: 'Expired', paymentState: 'Expired' });

/** What a timer does when an order comes due. */
export function runDue(world: World, order: Order, kind: DueKind): void {
  if (kind === 'step') step(world, order);
  else if (isFinal(order)) return;
  else if (kind === 'expire') expire(world, order);
  else if (order.detected < order.toPay) pay(world, order);
}
