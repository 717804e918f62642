import 'server-only';
import type { Server } from 'node:http';
import { beginShutdown, isDraining } from '@/lib/shutdown';

/** Requests get this long to finish, in milliseconds, before their connections are cut. */
const PATIENCE = 20_000;

type Drain = () => Promise<void>;

/**
 * Counts what is being answered, and answers how to stop: streams are told to come back elsewhere, no connection is
 * accepted any more, every request is finished, and then whatever is left is closed.
 */
export function prepareDrain(server: Server, patience = PATIENCE): Drain {
  let open = 0;
  let onIdle: () => void = () => {};
  const done = () => {
    open -= 1;
    if (open === 0) onIdle();
  };
  server.prependListener('request', (_request, response) => {
    open += 1;
    if (isDraining()) response.shouldKeepAlive = false;
    response.once('close', done);
  });

  return async () => {
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve;
    });
    server.close();
    try {
      beginShutdown();
    } finally {
      if (open > 0) await Promise.race([idle, after(patience)]);
      server.closeAllConnections();
    }
  };
}

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
