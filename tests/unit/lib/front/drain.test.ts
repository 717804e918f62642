import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { prepareDrain } from '@/lib/front/drain';
import { onShutdown } from '@/lib/shutdown';

test.beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('giftframe.shutdown'));
});

async function serve(listener: RequestListener, patience?: number) {
  const server = createServer(listener);
  const drain = prepareDrain(server, patience);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, drain, port, url: `http://127.0.0.1:${port}/` };
}

test('open streams are told, end by themselves, and then the server is closed', async () => {
  const { drain, url, server } = await serve((_request, response) => {
    response.write('event: snapshot\n\n');
    onShutdown(() => response.end('event: reconnect\n\n'));
  });
  const streams = await Promise.all(Array.from({ length: 5 }, () => fetch(url)));
  await drain();
  const ends = await Promise.all(streams.map((stream) => stream.text()));
  expect(ends).toEqual(Array(5).fill('event: snapshot\n\nevent: reconnect\n\n'));
  expect(server.listening).toBe(false);
});

test('a request that is being answered is finished', async () => {
  let finish: (() => void) | undefined;
  const { drain, url } = await serve((_request, response) => {
    finish = () => response.end('done');
  });
  const asked = request(url).end();
  await expect.poll(() => typeof finish).toBe('function');
  const drained = drain();
  const answered = once(asked, 'response');
  finish?.();
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  await drained;
});

test('a connection that never asks does not hold the shutdown up', async () => {
  const { drain, port } = await serve((_request, response) => response.end());
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  await drain();
  await closed;
});

test('a request that does not end is cut when patience does', async () => {
  let isAsked = false;
  const { drain, url } = await serve(() => {
    isAsked = true;
  }, 10);
  const hanging = request(url).end();
  const failed = once(hanging, 'error');
  await expect.poll(() => isAsked).toBe(true);
  await drain();
  await failed;
});

test('a listener that throws does not keep the server open', async () => {
  const { drain, server } = await serve((_request, response) => response.end());
  onShutdown(() => {
    throw new Error('broken');
  });
  await expect(drain()).rejects.toThrow(AggregateError);
  expect(server.listening).toBe(false);
});
