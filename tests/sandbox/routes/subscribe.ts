import type { Answer, Call } from '../http/call';
import { refuse } from '../http/reply';
import { isFinal } from '../orders/order';
import { orderWire } from '../orders/wire';

/** The stream of one order: a snapshot at once, every change, `stop` when it is over. */
export function subscribe(call: Call): Answer {
  const { world, response, request, params, origin } = call;
  const order = world.orders.find(params[0] ?? '');
  if (!order) return refuse(404, 'ORDER_NOT_FOUND');
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  });
  response.write(': connected\n\n');
  const ping = setInterval(() => response.write(': ping\n\n'), world.options.pingSeconds * 1000);
  const end = () => {
    clearInterval(ping);
    stop();
    world.streams.delete(end);
    response.end();
  };
  const send = () => {
    response.write(`event: message\ndata: ${JSON.stringify(orderWire(order, world, origin))}\n\n`);
    if (!isFinal(order)) return;
    response.write('event: stop\ndata: {}\n\n');
    end();
  };
  const stop = world.orders.listen(order.id, send);
  world.streams.add(end);
  request.on('close', end);
  send();
  return 'taken';
}
