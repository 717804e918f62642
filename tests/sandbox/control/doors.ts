import { decimal } from '../decimal';
import { count, oneOf, optional, shape } from '../faults/checks';
import type { Answer, Call } from '../http/call';
import { json, refuse } from '../http/reply';
import { amountText, force, forcedState } from '../orders/force';
import { NotPossible, pay, step } from '../orders/machine';
import { expiresAt, isFinal, type Order } from '../orders/order';
import { orderWire } from '../orders/wire';
import { resetWorld } from '../world';

export type Door = { method: string; path: RegExp; answer: (call: Call) => Answer };

const payment = shape({
  amount: optional(amountText),
  late: optional(oneOf('manual', 'refund', 'done')),
});
const jump = shape({ advance_seconds: count(0, 31_536_000) });

/** The wire body, and what the wire does not tell: when it expires and whether it can still move. */
const shown = ({ world, origin }: Call, order: Order) => ({
  ...orderWire(order, world, origin),
  expires_at: Math.floor(expiresAt(order) / 1000),
  is_final: isFinal(order),
});

function withOrder(act: (call: Call, order: Order) => void): (call: Call) => Answer {
  return (call) => {
    const order = call.world.orders.find(call.params[0] ?? '');
    if (!order) return refuse(404, 'ORDER_NOT_FOUND');
    act(call, order);
    return json(shown(call, order));
  };
}

const payOrder = withOrder(({ world, body }, order) => {
  const { amount, late } = payment(body ?? {}, 'body');
  pay(world, order, amount === undefined ? undefined : decimal(amount), late);
});

const setState = withOrder(({ world, body }, order) => force(world, order, forcedState(body ?? {}, 'body')));

const stepOrder = withOrder(({ world }, order) => {
  if (!step(world, order)) throw new NotPossible(`nothing follows ${order.state} by itself`);
});

function advanceClock({ world, body }: Call): Answer {
  world.clock.advance(jump(body ?? {}, 'body').advance_seconds);
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

/** Calls and refusals with 429 by endpoint, since the start or since they were cleared. */
function counts({ world: { recorder } }: Call): Answer {
  const limited = recorder.limited();
  const calls = Object.entries(recorder.counts());
  return json(
    Object.fromEntries(calls.map(([name, count]) => [name, { calls: count, limited: limited[name] ?? 0 }])),
  );
}

function reset({ world }: Call): Answer {
  resetWorld(world);
  return json({ now: world.clock.seconds() });
}

export const DOORS: Door[] = [
  {
    method: 'GET',
    path: /^\/orders$/,
    answer: (call) => json(call.world.orders.list().map((order) => shown(call, order))),
  },
  { method: 'GET', path: /^\/orders\/([^/]+)$/, answer: withOrder(() => undefined) },
  { method: 'POST', path: /^\/orders\/([^/]+)\/pay$/, answer: payOrder },
  { method: 'POST', path: /^\/orders\/([^/]+)\/state$/, answer: setState },
  { method: 'POST', path: /^\/orders\/([^/]+)\/advance$/, answer: stepOrder },
  { method: 'POST', path: /^\/clock$/, answer: advanceClock },
  { method: 'GET', path: /^\/faults$/, answer: ({ world }) => json(world.faults.current) },
  { method: 'PUT', path: /^\/faults$/, answer: setFaults },
  { method: 'DELETE', path: /^\/faults$/, answer: clearFaults },
  { method: 'GET', path: /^\/requests$/, answer: ({ world }) => json(world.recorder.list()) },
  { method: 'POST', path: /^\/requests$/, answer: clearRequests },
  { method: 'DELETE', path: /^\/requests$/, answer: clearRequests },
  { method: 'GET', path: /^\/counts$/, answer: counts },
  { method: 'DELETE', path: /^\/counts$/, answer: clearRequests },
  { method: 'GET', path: /^\/stats$/, answer: stats },
  { method: 'POST', path: /^\/reset$/, answer: reset },
];
