import { createServer } from 'node:http';

/** The one parent that Linden lets frame it. */
export const HOST = 'http://127.0.0.1:4030';

/**
 * A wallet's page around the shop, at the one address that may frame it. Tests of other files may be there at this
 * moment; whoever comes second waits for the address. Resolves to what gives it back. `sandbox`
 * is all that the frame may do, where it may not do everything.
 */
export async function startHost(frame: string, sandbox?: string): Promise<() => void> {
  const server = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>Wallet</title><iframe title="Shop" src="${frame}"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe>
        <style>iframe{width:380px;height:640px}</style>`),
  );
  const { hostname, port } = new URL(HOST);
  const listen = () => server.listen(Number(port), hostname);
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? setTimeout(listen, 200) : reject(error),
    );
    listen();
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
