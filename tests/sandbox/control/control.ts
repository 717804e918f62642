import type { IncomingMessage } from 'node:http';
import { InvalidSwitch } from '../faults/checks';
import type { Answer, Call } from '../http/call';
import { refuse } from '../http/reply';
import { NotPossible } from '../orders/machine';
import { DOORS } from './doors';
import { PAGES } from './pages';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Loopback only, and not for a page of another site that a browser on this machine shows. */
function mayControl({ socket, headers }: IncomingMessage): boolean {
  if (!LOOPBACK.test(socket.remoteAddress ?? '') || !LOCAL_HOST.test(headers.host ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

export function control(call: Call, path: string): Answer {
  if (!mayControl(call.request)) return refuse(403, 'LOOPBACK_ONLY');
  for (const door of [...PAGES, ...DOORS]) {
    const match = door.path.exec(path);
    if (match && door.method === call.request.method) return enter(door, { ...call, params: match.slice(1) });
  }
  return refuse(404, 'NOT_FOUND');
}

function enter(door: (typeof DOORS)[number], call: Call): Answer {
  try {
    return door.answer(call);
  } catch (error) {
    if (error instanceof InvalidSwitch) return refuse(400, error.message);
    if (error instanceof NotPossible) return refuse(409, error.message);
    throw error;
  }
}
