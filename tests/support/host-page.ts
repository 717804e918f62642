import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** The one parent that the storefront `linden` lets frame it. */
const PARENT = { host: '127.0.0.1', port: 4030 };

export type HostPage = { url: string; close: () => Promise<void> };

/**
 * A page of another site with something in it, such as an iframe. There is one allowed parent and so one port: whoever
 * comes while another test has it waits.
 */
export async function startHostPage(body: string, { host, port } = PARENT): Promise<HostPage> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Wallet</title>${body}`),
  );
  const listen = () =>
    new Promise<boolean>((resolve, reject) => {
      server.removeAllListeners('error').removeAllListeners('listening');
      server.once('listening', () => resolve(true));
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(port, host);
    });
  while (!(await listen())) await pause(100);
  return {
    url: `http://${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
