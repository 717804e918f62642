import { setTimeout as wait } from 'node:timers/promises';
import type { SseFault } from '../faults/spec';
import type { Answer, Call } from '../http/call';
import { gatewayPage, refuse } from '../http/reply';
import { isFinal, type Order } from '../orders/order';
import { orderWire } from '../orders/wire';
import { openStream } from '../stream/subscription';

/** The stream of one order: a snapshot at once, every change, `stop` when it is over. */
export async function subscribe(call: Call): Promise<Answer> {
  const { world, response, params } = call;
  const order = world.orders.find(params[0] ?? '');
  if (!order) return refuse(404, 'ORDER_NOT_FOUND');
  const fault = world.faults.take('sse');
  if (fault.mode === 'htmlError') return gatewayPage(200);
  if (fault.mode === 'badGateway') return gatewayPage(502);
  if (fault.mode === 'refuse') {
    response.destroy();
    return 'taken';
  }
  if (fault.slowFirstByteMs) await wait(fault.slowFirstByteMs, undefined, { ref: false });
  follow(call, order, fault);
  return 'taken';
}

function follow({ world, response, origin }: Call, order: Order, fault: SseFault): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const closed = () => {
    stopListening();
    world.streams.delete(stream.end);
  };
  const stream = openStream(response, fault, world.options.pingSeconds, closed);
  const send = () => stream.send(orderWire(order, world, origin), isFinal(order));
  const stopListening = world.orders.listen(order.id, send);
  world.streams.add(stream.end);
  response.on('close', stream.end);
  if (!fault.noSnapshot || isFinal(order)) send();
}
