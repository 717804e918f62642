import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { type Answered, ask } from '../support/ask';
import { expect, test } from '../support/world';
import { BODIES, BROKEN, SLUGS } from './hostile-arguments';

const REFERENCES = '.next/server/server-reference-manifest.json';

type Action = { exportedName: string; workers: Record<string, unknown> };
const actions = Object.entries(
  (JSON.parse(readFileSync(REFERENCES, 'utf8')) as { node: Record<string, Action> }).node,
);
const pathOf = ({ workers }: Action) =>
  'app/[locale]/checkout/page' in workers ? '/en-US/checkout' : '/en-US';

type Headers = Record<string, string>;
let address = 0;

/** One call, from an address of its own so that no limit stands in for an answer. */
function call(store: string, id: string, path: string, body: string, headers: Headers = {}) {
  address += 1;
  return ask(store, path, {
    method: 'POST',
    body,
    headers: {
      'next-action': id,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'content-length': String(Buffer.byteLength(body)),
      'x-forwarded-for': `198.18.${address >> 8}.${address & 255}`,
      ...headers,
    },
  });
}

const INSIDES = /\bat .+:\d+:\d+|node_modules|\.mjs|Error:/;

/** Refused by status, or by a result that names problems; nothing of our insides in it. */
function expectRefusal({ status, body }: Answered, what: string): void {
  const text = body.toString('utf8');
  expect(text.match(INSIDES), what).toBeNull();
  if (status >= 400 && status < 500) return;
  expect({ status, text: text.slice(0, 300) }, what).toEqual({
    status: 200,
    text: expect.stringMatching(/^1:\{"ok":false,"problems":\[\{"code":"/m),
  });
}

const linesOf = (output: string) => output.split('\n').filter(Boolean);

/** Says how long the body is, sends the beginning of it and goes. Resolves once the store has seen it go. */
async function leaveHalfway(
  store: string,
  id: string,
  contentType: string,
  beginning: string,
): Promise<void> {
  const socket = connect(Number(new URL(store).port), '127.0.0.1');
  await once(socket, 'connect');
  const head = ['POST /en-US HTTP/1.1', 'host: localhost', `next-action: ${id}`, 'accept: text/x-component'];
  socket.write([...head, `content-type: ${contentType}`, 'content-length: 400', '', beginning].join('\r\n'));
  socket.end();
  socket.resume();
  await once(socket, 'close');
}

test('every action is known to this test', () => {
  expect(actions.map(([, { exportedName }]) => exportedName).sort()).toEqual([
    'getBrandAction',
    'homeAction',
    'listBrandsAction',
    'placeOrderAction',
    'quoteAction',
  ]);
});

test.describe('called from outside', () => {
  let before = 0;
  test.beforeEach(({ world }) => {
    before = world.store.output().length;
  });

  test.afterEach(async ({ world }) => {
    const received = (await (await fetch(`${world.sandbox.url}/__sandbox/requests`)).json()) as {
      method: string;
      path: string;
    }[];
    expect(received.filter(({ method, path }) => method !== 'GET' && !/price/.test(path))).toEqual([]);
    expect(await (await fetch(`${world.sandbox.url}/__sandbox/orders`)).json()).toEqual([]);
    for (const line of linesOf(world.store.output().slice(before))) {
      expect(line).toMatch(/^\{.*"msg":"(action\.unreadable|upstream\.failed)"\}$/);
      expect(line).not.toContain('"stack"');
      expect(line).not.toMatch(/@example\.com|passwd|alert|injected|__proto__/);
    }
  });

  for (const [id, action] of actions) {
    test(`${action.exportedName} names a problem for every argument that is none`, async ({ world }) => {
      for (const body of BODIES) {
        expectRefusal(await call(world.store.url, id, pathOf(action), body), body.slice(0, 120));
      }
    });

    test(`${action.exportedName} does nothing for bodies that hold no arguments, and tells nothing`, async ({
      world,
    }) => {
      for (const body of BROKEN) {
        const form = `--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n${body}\r\n--x--\r\n`;
        const type = { 'content-type': 'multipart/form-data; boundary=x' };
        for (const answer of [
          await call(world.store.url, id, pathOf(action), body),
          await call(world.store.url, id, pathOf(action), form, type),
        ]) {
          expect(answer.body.toString('utf8').match(INSIDES), body).toBeNull();
          expect(answer.body.toString('utf8'), body).not.toContain('"ok":true');
        }
      }
    });

    test(`${action.exportedName} refuses strangers and bodies without measure`, async ({ world }) => {
      const { url } = world.store;
      const strangers: Headers[] = [
        { origin: 'null' },
        { origin: 'https://stranger.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of strangers) {
        expect((await call(url, id, pathOf(action), '[]', headers)).status, JSON.stringify(headers)).toBe(
          403,
        );
      }
      const long = JSON.stringify(['x'.repeat(40_000)]);
      expect((await call(url, id, pathOf(action), long)).status).toBe(413);
      const unmeasured = await ask(url, pathOf(action), {
        method: 'POST',
        body: '[]',
        headers: { 'next-action': id, 'content-type': 'text/plain', 'transfer-encoding': 'chunked' },
      });
      expect(unmeasured.status).toBe(411);
    });
  }

  test('getBrandAction knows no brand by what is no slug', async ({ world }) => {
    const [id = ''] = actions.find(([, { exportedName }]) => exportedName === 'getBrandAction') ?? [];
    for (const slug of SLUGS) {
      const body = JSON.stringify(['en-US', slug]);
      expectRefusal(await call(world.store.url, id, '/en-US', body), body.slice(0, 120));
    }
  });

  test('a shopper who leaves in the middle of a request is no line in the log', async ({ world }) => {
    const { url, output } = world.store;
    const [[id = ''] = []] = actions;
    const seen = output().length;
    await leaveHalfway(url, id, 'text/plain;charset=UTF-8', '\r\n["en-');
    await leaveHalfway(url, id, 'multipart/form-data; boundary=x', '\r\n--x\r\ncontent-disposition: form');
    await call(url, id, '/en-US', '{');
    await expect.poll(() => linesOf(output().slice(seen))).toHaveLength(1);
    expect(output().slice(seen)).toContain('"msg":"action.unreadable"');
  });

  test('an id that no build has made is not found', async ({ world }) => {
    for (const id of ['0'.repeat(42), '__proto__', 'constructor', '', 'x'.repeat(4_000)]) {
      const { status } = await call(world.store.url, id, '/en-US', '[]');
      expect(status, id).toBeGreaterThanOrEqual(400);
      expect(status, id).toBeLessThan(500);
    }
  });
});
