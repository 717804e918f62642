import { decimal, isDecimal } from '../decimal';
import { InvalidSwitch, isRecord } from '../faults/checks';
import type { Answer, Call } from '../http/call';
import { json, refuse } from '../http/reply';
import { move, NotPossible, pay, step } from '../orders/machine';
import type { LateOutcome, Order } from '../orders/order';
import { orderWire } from '../orders/wire';
import { resetWorld } from '../world';

export type Door = { method: string; path: RegExp; answer: (call: Call) => Answer };

const orders = ({ world, origin }: Call): Answer =>
  json(world.orders.list().map((order) => orderWire(order, world, origin)));

function withOrder(act: (call: Call, order: Order) => void): (call: Call) => Answer {
  return (call) => {
    const { world, params, origin } = call;
    const order = world.orders.find(params[0] ?? '');
    if (!order) return refuse(404, 'ORDER_NOT_FOUND');
    act(call, order);
    return json(orderWire(order, world, origin));
  };
}

const payOrder = withOrder(({ world, body }, order) => {
  const { amount, late } = isRecord(body) ? body : {};
  if (amount !== undefined && !(typeof amount === 'string' && isDecimal(amount))) {
    throw new InvalidSwitch('amount: expected a decimal string');
  }
  pay(world, order, amount === undefined ? undefined : decimal(amount), late as LateOutcome | undefined);
});

const setState = withOrder(({ world, body }, order) => {
  const { order_state: state, payment_state: paymentState } = isRecord(body) ? body : {};
  if (typeof state !== 'string') throw new InvalidSwitch('order_state: expected a string');
  move(world, order, { state, ...(typeof paymentState === 'string' && { paymentState }) });
});

const advanceOrder = withOrder(({ world }, order) => {
  if (!step(world, order)) throw new NotPossible(`nothing follows ${order.state} by itself`);
});

function advanceClock({ world, body }: Call): Answer {
  const seconds = isRecord(body) ? body.advance_seconds : undefined;
  if (typeof seconds !== 'number') throw new InvalidSwitch('advance_seconds: expected a number');
  world.clock.advance(seconds);
  return json({ now: world.clock.seconds() });
}

function setFaults({ world, body }: Call): Answer {
  world.faults.set(body);
  return json(world.faults.current);
}

function clearFaults({ world }: Call): Answer {
  world.faults.clear();
  return json(world.faults.current);
}

function clearRequests({ world }: Call): Answer {
  world.recorder.clear();
  return json([]);
}

const stats = ({ world }: Call): Answer =>
  json({
    open_streams: world.streams.size,
    orders: world.orders.list().length,
    requests: world.recorder.counts(),
    now: world.clock.seconds(),
  });

export const DOORS: Door[] = [
  { method: 'GET', path: /^\/orders$/, answer: orders },
  { method: 'POST', path: /^\/orders\/([^/]+)\/pay$/, answer: payOrder },
  { method: 'POST', path: /^\/orders\/([^/]+)\/state$/, answer: setState },
  { method: 'POST', path: /^\/orders\/([^/]+)\/advance$/, answer: advanceOrder },
  { method: 'POST', path: /^\/clock$/, answer: advanceClock },
  { method: 'GET', path: /^\/faults$/, answer: ({ world }) => json(world.faults.current) },
  { method: 'PUT', path: /^\/faults$/, answer: setFaults },
  { method: 'DELETE', path: /^\/faults$/, answer: clearFaults },
  { method: 'GET', path: /^\/stats$/, answer: stats },
  { method: 'POST', path: /^\/requests$/, answer: clearRequests },
  { method: 'DELETE', path: /^\/requests$/, answer: clearRequests },
  { method: 'GET', path: /^\/requests$/, answer: ({ world }) => json(world.recorder.list()) },
  {
    method: 'POST',
    path: /^\/reset$/,
    answer({ world }) {
      resetWorld(world);
      return json({ ok: true });
    },
  },
];
