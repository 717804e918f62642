import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse } from './http/reply';
import { DEFAULTS, type Options } from './options';
import { send, serve } from './serve';
import { createWorld, resetWorld } from './world';

export type Sandbox = { url: string; close: () => Promise<void> };

/** Starts a sandbox with a world of its own; port 0 takes a free one. */
export async function startSandbox(options: Partial<Options> = {}): Promise<Sandbox> {
  const world = createWorld({ ...DEFAULTS, ...options });
  const server = createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, refuse(500, 'SANDBOX_BUG'));
    });
  });
  const { host, port } = world.options;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close() {
      resetWorld(world);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
