import type { IncomingMessage, ServerResponse } from 'node:http';
import { control } from './control/control';
import { faulty } from './faults/apply';
import type { Endpoint } from './faults/spec';
import { readBody } from './http/body';
import type { Answer, Call } from './http/call';
import { type Reply, refuse } from './http/reply';
import { ROUTES } from './routes/index';
import type { World } from './world';

const CONTROL = '/__sandbox';

/** Answers one request: the control door under its prefix, the wire everywhere else. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const read = await readBody(request);
  const call: Call = {
    world,
    request,
    response,
    url,
    params: [],
    body: read.state === 'ok' ? read.body : undefined,
    origin: world.options.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`,
  };
  const reply = await answer(call, read.state);
  if (reply !== 'taken') send(response, reply);
}

function answer(call: Call, state: 'ok' | 'malformed' | 'too-large'): Answer | Promise<Answer> {
  if (state === 'too-large') return refuse(413, 'PAYLOAD_TOO_LARGE');
  if (state === 'malformed') return refuse(400, 'BAD_REQUEST');
  const path = call.url.pathname;
  return path === CONTROL || path.startsWith(`${CONTROL}/`)
    ? control(call, path.slice(CONTROL.length))
    : wire(call);
}

async function wire(call: Call): Promise<Answer> {
  const { request, url, world } = call;
  for (const { method, path, endpoint, answer } of ROUTES) {
    const match = path.exec(url.pathname);
    const isHeadOfImage = request.method === 'HEAD' && endpoint === 'images';
    if (!match || (method !== request.method && !isHeadOfImage)) continue;
    world.recorder.add({
      at: new Date(world.clock.now()).toISOString(),
      method,
      path: url.pathname + url.search,
      endpoint,
      headers: request.headers,
      ...(call.body !== undefined && { body: call.body }),
    });
    const params = match.slice(1).map(decode);
    const reply = await limited(call, endpoint, () =>
      faulty(call, endpoint, () => lacksPartner(call) ?? answer({ ...call, params })),
    );
    if ((reply === 'taken' ? call.response.statusCode : reply.status) === 429)
      world.recorder.addLimited(endpoint);
    return reply;
  }
  return refuse(404, 'NOT_FOUND');
}

/** Holds a call to the published limits, where they are switched on. */
async function limited({ world }: Call, endpoint: Endpoint, answer: () => Promise<Answer>): Promise<Answer> {
  if (world.faults.current.limits === 'off') return answer();
  const { headers, refusal } = world.limiter.take(endpoint);
  const reply = refusal ?? (await answer());
  return reply === 'taken' ? reply : { ...reply, headers: { ...headers, ...reply.headers } };
}

/** The upstream lets calls without a partner id through; a switch makes it insist. */
function lacksPartner({ request, world }: Call): Reply | undefined {
  return world.faults.current.partnerHeader === 'required' && !request.headers['x-cr-application']
    ? refuse(400, 'BAD_REQUEST', { field: 'X-Cr-Application' })
    : undefined;
}

/** What is not valid percent-encoding is taken as it stands. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
