import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Answer, finish } from '@/lib/front/answer';
import { send } from '@/lib/front/send';

const BODY = Buffer.from('gift card '.repeat(500));
const page = (status = 200): Promise<Answer> =>
  finish({
    status,
    body: BODY,
    type: 'text/html; charset=utf-8',
    headers: ['content-security-policy', "default-src 'self'", 'cache-control', 'public'],
    madeAt: 0,
    freshFor: 0,
  });

function sent(answer: Answer, headers: IncomingHttpHeaders = {}, method = 'GET') {
  let status = 0;
  let raw: string[] = [];
  let body: Buffer | undefined;
  const response = {
    writeHead: (code: number, list: string[]) => {
      status = code;
      raw = list;
    },
    end: (chunk?: Buffer) => {
      body = chunk;
    },
  };
  send({ method, headers } as IncomingMessage, response as unknown as ServerResponse, answer);
  return {
    status,
    body,
    headers: new Map(raw.flatMap((name, index) => (index % 2 ? [] : [[name, raw[index + 1]]]))),
  };
}

test('a client gets the encoding it takes, with the length of that encoding', async () => {
  const { status, headers, body } = sent(await page(), { 'accept-encoding': 'br' });
  expect(status).toBe(200);
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('content-length')).toBe(String(body?.length));
  expect(headers.get('vary')).toBe('accept-encoding');
});

test('each encoding has its own strong tag', async () => {
  const answer = await page();
  const tags = ['br', 'gzip', ''].map((accepted) =>
    sent(answer, { 'accept-encoding': accepted }).headers.get('etag'),
  );
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
});

test('the tag follows the content and nothing else', async () => {
  expect((await page()).variants.br.etag).toBe((await page()).variants.br.etag);
  const other = await finish({
    status: 200,
    body: Buffer.from('other'),
    type: 'text/html',
    headers: [],
    madeAt: 0,
    freshFor: 0,
  });
  expect(other.variants.br.etag).not.toBe((await page()).variants.br.etag);
});

test('a known tag is answered 304, with the policy of that content and no body', async () => {
  const answer = await page();
  const { etag } = answer.variants.gzip;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { status, headers, body } = sent(answer, { 'accept-encoding': 'gzip', 'if-none-match': known });
    expect(status, known).toBe(304);
    expect(body).toBeUndefined();
    expect(headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(headers.get('etag')).toBe(etag);
    expect(headers.has('content-length')).toBe(false);
  }
});

test('the tag of another encoding or another content is not known', async () => {
  const answer = await page();
  const of = (known: string) => sent(answer, { 'accept-encoding': 'gzip', 'if-none-match': known }).status;
  expect(of(answer.variants.br.etag)).toBe(200);
  expect(of('"other"')).toBe(200);
});

test('HEAD says what GET would, without the body', async () => {
  const answer = await page();
  const get = sent(answer, { 'accept-encoding': 'br' });
  const head = sent(answer, { 'accept-encoding': 'br' }, 'HEAD');
  expect(head.headers).toEqual(get.headers);
  expect(head.body).toBeUndefined();
});

test('a page about what is missing is never "not modified"', async () => {
  const answer = await page(404);
  const { status, headers } = sent(answer, { 'if-none-match': '*' });
  expect(status).toBe(404);
  expect(headers.has('etag')).toBe(false);
});

test('a refined answer is smaller, says the same and has a tag of its own', async () => {
  const body = readFileSync('lib/i18n/messages/en.json');
  const quick = await finish({ status: 200, body, type: 'text/html', headers: [], madeAt: 0, freshFor: 0 });
  const best = await quick.refine?.();
  if (!best) throw new Error('not refined');
  expect(best.refine).toBeNull();
  expect(brotliDecompressSync(best.variants.br.body)).toEqual(body);
  expect(best.variants.br.body.length).toBeLessThan(quick.variants.br.body.length);
  expect(best.variants.br.etag).not.toBe(quick.variants.br.etag);
  expect(best.variants.gzip).toEqual(quick.variants.gzip);
  expect(sent(best, { 'accept-encoding': 'br' }).headers.get('content-length')).toBe(
    String(best.variants.br.body.length),
  );
});
