import { randomUUID } from 'node:crypto';
import { format, toUnits } from '../decimal';
import { digest } from '../digest';
import { addressFor } from '../payments/address';
import { invoiceFor } from '../payments/bolt11';
import type { Network } from '../payments/coins';
import { paymentUri } from '../payments/uri';
import type { World } from '../world';
import { open } from './machine';
import { expiresAt, type Order, type Quote } from './order';

type Asked = {
  quote: Quote & { network: Network };
  spelling: string;
  email: string;
  ip: string;
  refundAddress: string | undefined;
  external: boolean;
};

const MILLISATOSHI_PLACES = 11;

/** Makes the order payable and starts its window. `setup` bends how it begins. */
export function createOrder(world: World, asked: Asked, setup?: 'createdFirst' | 'setupFailed'): Order {
  const now = world.clock.now();
  const order: Order = {
    ...asked.quote,
    id: randomUUID(),
    paymentId: randomUUID(),
    networkSpelling: asked.spelling,
    email: asked.email,
    ip: asked.ip,
    state: setup === 'createdFirst' ? 'Created' : 'WaitingForPayment',
    paymentState: 'WalletCreated',
    createdAt: now,
    updatedAt: now,
    windowSeconds: world.faults.current.windowSeconds ?? world.options.windowSeconds,
    detected: 0n,
    sent: 0n,
    address: null,
    uri: null,
    external: asked.external,
    refundAddress: asked.refundAddress ?? null,
    transactions: [],
    due: [],
  };
  if (setup === 'setupFailed') {
    Object.assign(order, { state: 'PaymentSetupFailed', paymentState: 'PaymentSetupFailed' });
  } else if (!asked.external) {
    prepare(order);
  }
  open(world, order);
  return order;
}

function prepare(order: Order): void {
  const { coin, network } = order;
  const address = network.chain === 'lightning' ? invoice(order) : addressFor(network.chain, order.id);
  const amount = format(order.toPay, coin.places);
  order.address = address;
  order.uri = paymentUri({
    coin,
    network,
    address,
    amount,
    expiresAt: Math.floor(expiresAt(order) / 1000),
  });
}

const invoice = (order: Order): string =>
  invoiceFor({
    amount: toUnits(order.toPay, MILLISATOSHI_PLACES),
    timestamp: Math.floor(order.createdAt / 1000),
    expirySeconds: order.windowSeconds,
    description: 'Sandbox order, do not pay',
    paymentHash: digest('payment hash', order.id),
    paymentSecret: digest('payment secret', order.id),
  });
