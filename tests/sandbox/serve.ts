import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTROL, mayControl } from './control/control';
import { DOORS } from './control/doors';
import { InvalidSwitch } from './faults/checks';
import { readBody } from './http/body';
import type { Answer, Call } from './http/call';
import { type Reply, refuse } from './http/reply';
import { NotPossible } from './orders/machine';
import { ROUTES } from './routes/index';
import type { World } from './world';

/** Answers one request: the control door under its prefix, the wire everywhere else. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const call: Call = {
    world,
    request,
    response,
    url,
    params: [],
    body: undefined,
    origin: world.options.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`,
  };
  const read = await readBody(request);
  if (read.state === 'too-large') return send(response, refuse(413, 'PAYLOAD_TOO_LARGE'));
  const answer = url.pathname.startsWith(`${CONTROL}/`) ? control : wire;
  if (read.state === 'malformed') return send(response, refuse(400, 'BAD_REQUEST'));
  call.body = read.body;
  const reply = await answer(call);
  if (reply !== 'taken') send(response, reply);
}

async function wire(call: Call): Promise<Answer> {
  const { world, request, url } = call;
  for (const { method, path, endpoint, answer } of ROUTES) {
    const match = path.exec(url.pathname);
    if (!match || method !== request.method) continue;
    world.recorder.add({
      at: new Date(world.clock.now()).toISOString(),
      method,
      path: url.pathname + url.search,
      endpoint,
      headers: request.headers,
      ...(call.body !== undefined && { body: call.body }),
    });
    return answer({ ...call, params: match.slice(1).map(decodeURIComponent) });
  }
  return refuse(404, 'NOT_FOUND');
}

function control(call: Call): Answer {
  if (!mayControl(call.request)) return refuse(403, 'LOOPBACK_ONLY');
  const path = call.url.pathname.slice(CONTROL.length);
  for (const door of DOORS) {
    const match = door.path.exec(path);
    if (!match || door.method !== call.request.method) continue;
    try {
      return door.answer({ ...call, params: match.slice(1).map(decodeURIComponent) });
    } catch (error) {
      if (error instanceof InvalidSwitch) return refuse(400, error.message);
      if (error instanceof NotPossible) return refuse(409, error.message);
      throw error;
    }
  }
  return refuse(404, 'NOT_FOUND');
}

export function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
