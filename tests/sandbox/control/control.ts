import type { IncomingMessage } from 'node:http';
import { isRecord } from '../faults/checks';

export const CONTROL = '/__sandbox';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Loopback only, and not for a page of another site that a browser on this machine shows. */
export function mayControl({ socket, headers }: IncomingMessage): boolean {
  if (!LOOPBACK.test(socket.remoteAddress ?? '') || !LOCAL_HOST.test(headers.host ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

export const bodyOf = (body: unknown): Record<string, unknown> => (isRecord(body) ? body : {});
