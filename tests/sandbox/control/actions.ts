import type { Secret } from '../catalog/brand';
import { type Decimal, format, round } from '../decimal';
import { isFinal, isUnpaid, type Order } from '../orders/order';

/** A button of the wallet: what it sends, one request after the other. */
export type Action = { label: string; hint?: string; calls: { path: string; body: unknown }[] };
export type Actions = { main: Action | undefined; usual: Action[]; rare: Action[]; forms: Action[] };

const state = (label: string, order_state: string, hint?: string): Action => ({
  label,
  calls: [{ path: 'state', body: { order_state } }],
  ...(hint && { hint }),
});

const pay = (label: string, body: object, before: Action['calls'] = []): Action => ({
  label,
  calls: [...before, { path: 'pay', body }],
});

const RARE = [
  state('Manual action', 'WaitingForManualAction', 'A person has to look at it'),
  state('Rebuy', 'WaitingForRebuy', 'Another supplier is tried'),
  state('Refund', 'Refunded', 'The money goes back'),
  state('Fail payment', 'PaymentFailed', 'Money came in and was refused'),
  state('Setup failed', 'PaymentSetupFailed', 'No address could be made'),
  state('Expire', 'Expired', 'The window closes now'),
  state('Cancel', 'Canceled', 'The order is withdrawn'),
  state('Unknown state', 'WaitingForTheMoon', 'A state no client has heard of'),
];

const as = (label: string, secret: Secret): Action => ({
  label,
  calls: [{ path: 'state', body: { order_state: 'Done', secret } }],
});

const FORMS = [
  as('Code', 'code'),
  as('Code and serial', 'serial'),
  as('Code, PIN, barcode', 'barcode'),
  as('Long code', 'long'),
  as('Link', 'link'),
  as('Link without TLS', 'plainLink'),
  as('eSIM', 'esim'),
  as('eSIM, confirmation code', 'esimConfirmed'),
  as('eSIM, links alone', 'esimLink'),
  as('Receipt', 'receipt'),
  as('Hostile instructions', 'hostile'),
];

const MIXED = ['Succeeded', 'WaitingForManualAction', 'Refunded', 'WaitingForRebuy'];

const mixed = ({ lines }: Order): Action[] => {
  const delivery_state = lines.map((_, index) => MIXED[index % MIXED.length]);
  const body = { order_state: 'Done', delivery_state };
  return lines.length < 2 ? [] : [{ label: 'Each line otherwise', calls: [{ path: 'state', body }] }];
};

/** What can be done with an order in the state it is in. */
export function actionsOf(order: Order): Actions {
  const rare = RARE.filter(({ calls }) => JSON.stringify(calls).includes(`"${order.state}"`) === false);
  return { main: mainAction(order), usual: usualActions(order), rare, forms: [...FORMS, ...mixed(order)] };
}

const inCoin = (order: Order, amount: Decimal) => `${format(amount, order.coin.places)} ${order.coin.name}`;

const WAITING = ['WaitingForManualAction', 'WaitingForRebuy', 'WaitingForTheMoon'];

function mainAction(order: Order): Action | undefined {
  const { toPay, detected, address } = order;
  const payable = address !== null && detected < toPay;
  if (WAITING.includes(order.state)) return state('Deliver', 'Done');
  if (order.state === 'Expired' && payable) return pay(`Pay ${inCoin(order, toPay - detected)} late`, {});
  if (isFinal(order)) return undefined;
  if (payable) return pay(`Pay ${inCoin(order, toPay - detected)}`, {});
  return { label: 'Next step', calls: [{ path: 'advance', body: {} }] };
}

function usualActions(order: Order): Action[] {
  if (!isUnpaid(order) || !order.address || order.network.chain === 'lightning') return [];
  const half = format(round(order.toPay / 2n, order.coin.places, 'down'), order.coin.places);
  return [
    pay('Pay half', { amount: half }),
    pay('Pay late', { late: 'done' }, [{ path: 'state', body: { order_state: 'Expired' } }]),
  ];
}
