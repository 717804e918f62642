import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startSandbox } from '../sandbox/start';
import { type Answered, ask } from '../support/ask';
import { startStore } from '../support/store';
import { expect, test } from '../support/world';

const HOME = '/en-US';
const HTML = /^text\/html/;
const policyOf = ({ headers }: Answered) => String(headers['content-security-policy']);
const textOf = ({ body }: Answered) => body.toString('utf8');
const langOf = (answer: Answered) => /<html[^>]* lang="([^"]+)"/.exec(textOf(answer))?.[1];

/** Every inline script of a document must be named by its policy, or a browser would not run it. */
function expectPolicyToFit(answer: Answered): void {
  const policy = policyOf(answer);
  const inline = [
    ...textOf(answer).matchAll(/<script(?![^>]* (?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
  ];
  expect(inline.length).toBeGreaterThan(1);
  for (const [, script = ''] of inline) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  }
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
}

test('every page carries a policy made for it: found, missing or unavailable', async ({ world }) => {
  const found = await ask(world.store.url, HOME);
  expect(found.status).toBe(200);
  expectPolicyToFit(found);

  const missing = await ask(world.store.url, '/de-DE/brands/no-such-brand');
  expect(missing.status).toBe(404);
  expect(langOf(missing)).toBe('de-DE');
  expectPolicyToFit(missing);

  const cut = await startStore({ upstream: 'http://127.0.0.1:1' });
  const unavailable = await ask(cut.url, '/de-DE/brands');
  expect(unavailable.status).toBe(503);
  expect(unavailable.headers['retry-after']).toBe('10');
  expect(unavailable.headers['cache-control']).toBe('no-store');
  expect(langOf(unavailable)).toBe('de-DE');
  expectPolicyToFit(unavailable);
  expect(await cut.stop()).toBe(0);
});

test('a page that has not changed is answered 304 with its policy', async ({ world }) => {
  const first = await ask(world.store.url, '/en-US/missing');
  expect(first.headers.etag).toBeUndefined();

  const full = await ask(world.store.url, '/en-US/legal/terms');
  const again = await ask(world.store.url, '/en-US/legal/terms', {
    headers: { 'if-none-match': String(full.headers.etag) },
  });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
  expect(policyOf(again)).toBe(policyOf(full));
});

test('every encoding and HEAD tell of the same page', async ({ world }) => {
  const plain = await ask(world.store.url, '/en-US/legal/terms');
  const br = await ask(world.store.url, '/en-US/legal/terms', { headers: { 'accept-encoding': 'br' } });
  const gzip = await ask(world.store.url, '/en-US/legal/terms', { headers: { 'accept-encoding': 'gzip' } });
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(policyOf(br)).toBe(policyOf(plain));

  const { date: _, ...head } = (await ask(world.store.url, '/en-US/legal/terms', { method: 'HEAD' })).headers;
  expect(plain.headers).toMatchObject(head);
});

test('pages set no cookie and tell nothing of the server', async ({ world }) => {
  const { headers } = await ask(world.store.url, HOME);
  expect(
    Object.keys(headers).filter((name) => /^(set-cookie|server|x-powered-by|x-nextjs)/.test(name)),
  ).toEqual([]);
});

test('an asker’s headers change nothing in what others see', async ({ world }) => {
  const plain = await ask(world.store.url, '/en-US/legal/terms');
  const steered = await ask(world.store.url, '/en-US/legal/terms?x=1', {
    headers: {
      'content-security-policy': "script-src 'nonce-evil'",
      cookie: '__prerender_bypass=1',
      'next-resume': '1',
      'x-forwarded-host': 'evil.example',
      'x-matched-path': '/api/health',
      'x-middleware-rewrite': 'http://169.254.169.254/',
      'x-middleware-subrequest': 'middleware:middleware:middleware',
      'x-nextjs-data': '1',
      'x-now-route-matches': '1=evil',
    },
  });
  expect(steered.status).toBe(200);
  expect(steered.body.equals(plain.body)).toBe(true);
  expect(policyOf(steered)).toBe(policyOf(plain));
});

test('unknown locales, brands and orders are many, and leave nothing behind', async ({ world }) => {
  await ask(world.store.url, '/en-US/brands');
  const filesBefore = readdirSync('.next', { recursive: true }).length;
  for (let batch = 0; batch < 1_000; batch += 50) {
    const names = Array.from({ length: 50 }, (_, index) => batch + index);
    const paths = names.flatMap((name) => [`/x${name}-XX`, `/en-US/brands/x${name}`, `/api/orders/x${name}`]);
    const answers = await Promise.all(
      paths.map((path, index) => {
        const address = `10.1.${batch % 250}.${index}`;
        return ask(world.store.url, path, { headers: { 'x-forwarded-for': address } });
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  }
  expect(readdirSync('.next', { recursive: true }).length).toBe(filesBefore);
  expect((await ask(world.store.url, HOME)).status).toBe(200);
});

test('an outage leaves warm pages as they are, and is over when it is over', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const store = await startStore({ upstream: sandbox.url });
  const statusOf = async (path: string) => (await ask(store.url, path)).status;
  expect(await statusOf('/en-US/brands')).toBe(200);

  await sandbox.close();
  expect(await statusOf('/en-US/brands')).toBe(200);
  expect(await statusOf('/en-IT/brands')).toBe(503);

  const again = await startSandbox({ port: Number(new URL(sandbox.url).port) });
  await expect.poll(() => statusOf('/en-IT/brands')).toBe(200);
  await store.stop();
  await again.close();
});

test('router data is never mixed with documents', async ({ world }) => {
  const moved = await ask(world.store.url, HOME, { headers: { rsc: '1' } });
  expect(moved.status).toBe(307);
  expect(moved.headers['cache-control']).toBe('private, no-store');
  const address = String(moved.headers.location);

  const data = await ask(world.store.url, address, { headers: { rsc: '1' } });
  expect(data.headers['content-type']).toBe('text/x-component');
  const document = await ask(world.store.url, address);
  expect(document.status).toBe(307);
  expect(document.headers.location).toBe(HOME);
  expect((await ask(world.store.url, HOME)).headers['content-type']).toMatch(HTML);

  const forged = await ask(world.store.url, `${HOME}?_rsc=forged`, {
    headers: { rsc: '1', 'next-url': '/evil' },
  });
  expect(forged.status).toBe(307);
});

test('only our own pages may post', async ({ world }) => {
  const post = (origin: string, path = HOME) =>
    ask(world.store.url, path, { method: 'POST', headers: { origin, 'content-length': '0' } });
  for (const origin of ['null', 'https://evil.example', `${world.store.url}.evil.example`]) {
    expect((await post(origin)).status, origin).toBe(403);
    expect((await post(origin, '/api/orders/x/reveal')).status, origin).toBe(403);
  }
  expect((await post(world.store.url)).status).toBe(405);
});

test('an action of another build says so, and nothing is run', async ({ world }) => {
  const answer = await ask(world.store.url, HOME, {
    method: 'POST',
    headers: { origin: world.store.url, 'next-action': '40'.padEnd(42, '0'), 'content-length': '2' },
    body: '[]',
  });
  expect(answer.status).toBe(409);
  expect(answer.headers['x-nextjs-action-not-found']).toBe('1');
});

test('a body must say its length, and stay under 32 kB', async ({ world }) => {
  const post = (headers: Record<string, string>, body: string) =>
    ask(world.store.url, HOME, { method: 'POST', headers: { origin: world.store.url, ...headers }, body });
  expect((await post({ 'content-length': '32769' }, 'x'.repeat(32_769))).status).toBe(413);
  expect((await post({ 'transfer-encoding': 'chunked' }, 'x')).status).toBe(411);
});

test('no request makes the store call where a stranger points', async ({ world }) => {
  let calls = 0;
  const trap = createServer((_request, response) => {
    calls += 1;
    response.end();
  });
  trap.listen(0, '127.0.0.1');
  await once(trap, 'listening');
  const target = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/`;
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
  const malicious: [path: string, status: number, headers?: Record<string, string>][] = [
    [`/_next/image?url=${encodeURIComponent(target)}&w=64&q=75`, 404],
    [target, 400],
    [target, 400, upgrade],
    [HOME, 400, upgrade],
    [HOME, 200, { 'x-middleware-rewrite': target }],
    [HOME, 200, { host: new URL(target).host, 'x-forwarded-host': new URL(target).host }],
    [`//${new URL(target).host}/`, 308],
    ['/en-US/..%2f..%2fetc/passwd', 404],
    ['/en-US/brands/%00', 404],
    [`/en-US?${'a'.repeat(5_000)}`, 414],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/_next/data/build/en-US.json', 404],
  ];
  for (const [path, status, headers = {}] of malicious) {
    const answer = await ask(world.store.url, path, { headers });
    expect(answer.status, path).toBe(status);
    expect(String(answer.headers.location ?? '/'), path).toMatch(/^\/(?!\/)/);
  }
  const bomb = await ask(world.store.url, HOME, {
    method: 'POST',
    headers: { origin: world.store.url, 'next-action': 'a'.repeat(42), 'content-length': '32000' },
    body: '['.repeat(32_000),
  });
  expect(bomb.status).toBe(409);
  trap.close();
  expect(calls).toBe(0);
});

test('methods beyond reading and posting are refused, and no other site is let in by OPTIONS', async ({
  world,
}) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE']) {
    expect((await ask(world.store.url, HOME, { method })).status, method).toBe(405);
  }
  const { status, headers } = await ask(world.store.url, HOME, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(status).toBe(204);
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('files of a build are compressed and may be kept for ever', async ({ world }) => {
  const page = textOf(await ask(world.store.url, HOME));
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const { status, headers } = await ask(world.store.url, script, { headers: { 'accept-encoding': 'br' } });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('flags may be kept for ever too, and there is none but those of countries', async ({ world }) => {
  const [, flag = ''] = /src="(\/flags\/[^"]+\.svg)"/.exec(textOf(await ask(world.store.url, HOME))) ?? [];
  const { status, headers } = await ask(world.store.url, flag);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('image/svg+xml');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const other of [flag.replace(/[A-Z]{2}\.svg/, 'ZZ.svg'), flag.replace(/\d/, '9'), '/flags']) {
    expect((await ask(world.store.url, other)).status, other).toBe(404);
  }
});

test('the health door tells of the parts', async ({ world }) => {
  const healthy = await ask(world.store.url, '/api/health');
  expect(JSON.parse(textOf(healthy))).toEqual({ status: 'ok', database: 'ok', upstream: 'up' });
  expect(healthy.headers['cache-control']).toBe('no-store');
});

test('a store that is told to stop ends with 0, though strangers hold connections open', async ({
  world,
}) => {
  const store = await startStore({ upstream: world.sandbox.url });
  const { port } = new URL(store.url);
  const silent = connect(Number(port), '127.0.0.1');
  await once(silent, 'connect');
  silent.on('error', () => {});
  expect(await store.stop()).toBe(0);
});

test('a setting that is missing is said in words', async ({ world }) => {
  const refusal = startStore({ upstream: world.sandbox.url, env: { CRYPTOREFILLS_PARTNER_ID: '' } });
  await expect(refusal).rejects.toThrow(/CRYPTOREFILLS_PARTNER_ID/);
});

test('every line the process writes is JSON, from its first to its last', async () => {
  const store = await startStore({ upstream: 'http://127.0.0.1:1' });
  await ask(store.url, '/de-DE/brands');
  await store.stop();
  const lines = store.output().split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
});

test('there is no gallery where the settings say nothing of it', async ({ world }) => {
  const { status, body } = await ask(world.store.url, '/en-US/gallery');
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('State gallery');
});

test('who names no market is led to one by what the request tells, and nobody else is led there', async ({
  world,
}) => {
  const begin = (headers: Record<string, string>) => ask(world.store.url, '/', { headers });
  const german = await begin({ 'accept-language': 'de-AT,de;q=0.9', 'cf-ipcountry': 'BR' });
  expect(german.status).toBe(307);
  expect(german.headers.location).toBe('/de-AT');
  expect(german.headers['cache-control']).toBe('private, no-store');
  expect(german.headers.vary).toBe('accept-language');
  expect((await begin({})).headers.location).toBe('/en-US');

  const behindProxy = await startStore({
    upstream: world.sandbox.url,
    env: { COUNTRY_HEADER: 'CF-IPCountry' },
  });
  const placed = await ask(behindProxy.url, '/?gf=1', {
    headers: { 'accept-language': 'de', 'cf-ipcountry': 'BR' },
  });
  expect(placed.headers.location).toBe('/de-BR?gf=1');
  expect(placed.headers.vary).toBe('accept-language, cf-ipcountry');
  expect(await behindProxy.stop()).toBe(0);
});
