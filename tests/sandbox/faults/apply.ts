import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Call } from '../http/call';
import { gatewayPage, type Reply, refuse } from '../http/reply';
import type { Endpoint, EndpointFault } from './spec';

const pause = (ms: number | undefined) => (ms ? wait(ms, undefined, { ref: false }) : undefined);

/** Answers as an endpoint that is out of order does, or lets it answer and bends the answer. */
export async function faulty(call: Call, endpoint: Endpoint, answer: () => Answer | Promise<Answer>) {
  const fault = call.world.faults.takeEndpoint(endpoint);
  if (!fault) return answer();
  if (fault.down) {
    call.response.destroy();
    return 'taken';
  }
  await pause(fault.latencyMs);
  const refusal = refusalOf(fault);
  const reply = refusal ?? (await answer());
  return reply === 'taken' ? reply : bend(call, reply, fault);
}

function refusalOf({ rateLimitAfter, retryAfter, status, empty, html }: EndpointFault): Reply | undefined {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (rateLimitAfter === 0) return refuse(429, 'TOO_MANY_REQUESTS', undefined, headers);
  if (html) return gatewayPage(status ?? 200);
  if (!status) return undefined;
  return empty ? { status, body: '', headers } : refuse(status, codeOf(status), undefined, headers);
}

const codeOf = (status: number) =>
  status === 429 ? 'TOO_MANY_REQUESTS' : status === 404 ? 'NOT_FOUND' : 'ERROR';

async function bend({ response }: Call, reply: Reply, fault: EndpointFault): Promise<Answer> {
  const bent = fault.truncated ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) } : reply;
  if (!fault.slowFirstByteMs) return bent;
  response.writeHead(bent.status, { ...bent.headers, 'content-length': Buffer.byteLength(bent.body) });
  response.flushHeaders();
  await pause(fault.slowFirstByteMs);
  response.end(bent.body);
  return 'taken';
}
