import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { securityHeaders } from '@/lib/front/security-headers';
import { enterStream, type OpenStream } from '@/lib/front/stream';

const security = securityHeaders({ parents: [], isHttps: false });
const TEXT = { 'content-type': 'text/event-stream' };
const CHUNK = new Uint8Array(64 * 1_024);

/** A server that answers everything as the stream of order `o1`. `answering` is the answer it began last. */
async function serve(openStream: OpenStream) {
  let answering: ServerResponse | undefined;
  const failures: unknown[] = [];
  const server = createServer((asked, response) => {
    answering = response;
    const parts = { trustedHops: 1, publicOrigin: 'http://shop.example', security, openStream };
    enterStream('o1', asked, response, parts).catch((error: unknown) => {
      failures.push(error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (headers: Record<string, string> = {}) => {
    const asking = request({ port, host: '127.0.0.1', path: '/a?b', headers, agent: false }).end();
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    answer.on('error', () => {});
    return answer;
  };
  return { ask, failures, answering: () => answering };
}

test('the handler sees a clean request, and its answer goes out with our headers', async () => {
  let seen: Request | undefined;
  const { ask } = await serve(async (asked, orderId) => {
    seen = asked;
    return new Response(`data: ${orderId}\n\n`, { headers: TEXT });
  });
  const answer = await ask({
    authorization: 'Bearer k',
    'x-forwarded-for': '10.0.0.1, 10.0.0.2',
    'x-middleware-rewrite': '/elsewhere',
  });
  expect(seen?.url).toBe('http://shop.example/a?b');
  const heard = Object.fromEntries(seen?.headers ?? []);
  expect(heard).toMatchObject({ authorization: 'Bearer k', 'x-forwarded-for': '10.0.0.2' });
  expect(heard).not.toHaveProperty('x-middleware-rewrite');

  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ ...TEXT, 'x-content-type-options': 'nosniff' });
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(await textOf(answer)).toBe('data: o1\n\n');
});

test('a refusal is handed on as it is, with or without a body', async () => {
  const told = await serve(async () => Response.json({ problems: [] }, { status: 410 }));
  const refused = await told.ask();
  expect(refused.statusCode).toBe(410);
  expect(await textOf(refused)).toBe('{"problems":[]}');

  const silent = await serve(
    async () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }),
  );
  const empty = await silent.ask();
  expect([empty.statusCode, empty.headers['retry-after'], await textOf(empty)]).toEqual([429, '7', '']);
});

test('every part is written when it comes', async () => {
  let push: (text: string) => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      push = (text) => controller.enqueue(new TextEncoder().encode(text));
    },
  });
  push('one');
  const { ask } = await serve(async () => new Response(body));
  const answer = await ask();
  expect(String((await once(answer, 'data'))[0])).toBe('one');
  push('two');
  expect(String((await once(answer, 'data'))[0])).toBe('two');
  answer.destroy();
});

test('the body is cancelled when the reader leaves, before it began or while nothing comes', async () => {
  let cancelled = 0;
  const silent = () => new Response(new ReadableStream({ cancel: () => void cancelled++ }));
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { ask, answering, failures } = await serve(async ({ headers }) => {
    if (headers.has('last-event-id')) await opened;
    return silent();
  });

  const early = ask({ 'last-event-id': '1' }).catch(() => {});
  await expect.poll(() => answering() !== undefined).toBe(true);
  answering()?.destroy();
  open();
  await early;
  await expect.poll(() => cancelled).toBe(1);

  const before = answering();
  const late = ask().catch(() => {});
  await expect.poll(() => answering() !== before).toBe(true);
  await turn();
  answering()?.destroy();
  await late;
  await expect.poll(() => cancelled).toBe(2);
  expect(failures).toEqual([]);
});

test('nothing is read ahead of a reader who does not read, and it may leave while it is waited for', async () => {
  let read = 0;
  let isCancelled = false;
  const { ask, answering, failures } = await serve(async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(CHUNK);
      },
      cancel() {
        isCancelled = true;
      },
    });
    return new Response(body);
  });
  const answer = await ask();
  answer.pause();
  await expect.poll(() => answering()?.writableNeedDrain).toBe(true);
  const waiting = async () => {
    const before = read;
    for (let turns = 0; turns < 200; turns += 1) await turn();
    return read === before && answering()?.writableNeedDrain;
  };
  await expect.poll(waiting).toBe(true);

  const before = read;
  answer.resume();
  await expect.poll(() => read).toBeGreaterThan(before + 10);
  answer.pause();
  await expect.poll(waiting).toBe(true);
  answer.destroy();
  await expect.poll(() => isCancelled).toBe(true);
  expect(failures).toEqual([]);
});

test('a body that breaks ends its answer and nothing else', async () => {
  const broken = new Error('broken');
  const { ask, failures } = await serve(async () => {
    let parts = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (parts++ > 0) controller.error(broken);
        else controller.enqueue(CHUNK);
      },
    });
    return new Response(body);
  });
  const answer = await ask();
  answer.resume();
  await expect.poll(() => answer.destroyed).toBe(true);
  expect(answer.complete).toBe(false);
  expect(failures).toEqual([broken]);
  expect((await ask()).statusCode).toBe(200);
});

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  return text;
}
