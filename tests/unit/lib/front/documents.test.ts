import { expect, test } from '@playwright/test';
import type { Answer } from '@/lib/front/answer';
import { createDocuments } from '@/lib/front/documents';
import type { Loaded } from '@/lib/front/inside';
import { createPayloads, payloadRequest } from '@/lib/front/payloads';
import { securityHeaders } from '@/lib/front/security-headers';

const policy = { imageOrigins: [], parents: [], isHttps: false };
const security = securityHeaders(policy);
const HTML = '<!DOCTYPE html><html lang="en"><head><script>mark()</script></head><body>hello</body></html>';

const loadedWith = (changes: Partial<Loaded> = {}): Loaded => ({
  status: 200,
  headers: {
    'cache-control': 's-maxage=60',
    'content-type': 'text/html',
    'set-cookie': 'a=b',
    'x-nextjs-cache': 'MISS',
  },
  body: Buffer.from(HTML),
  ...changes,
});
const headersOf = ({ variants }: Answer) => {
  const { headers } = variants.identity;
  return new Map(headers.flatMap((name, index) => (index % 2 ? [] : [[name, headers[index + 1] ?? '']])));
};
const documentsOver = (loaded: Loaded) =>
  createDocuments({ load: async () => loaded, policy, security, maxBytes: 1_000_000 });

test('a document carries its policy and nothing Next set for itself', async () => {
  const answer = await documentsOver(loadedWith()).get('/en-US');
  const headers = headersOf(answer);
  expect(answer.status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[\w+/]+='/);
  expect(headers.get('cache-control')).toContain('s-maxage=60');
  expect(headers.has('set-cookie')).toBe(false);
  expect(headers.has('x-nextjs-cache')).toBe(false);
});

test('the stand-in pages say what they are by their status', async () => {
  const documents = documentsOver(loadedWith());
  const missing = await documents.get('/en-US/missing');
  const unavailable = await documents.get('/en-US/unavailable');
  expect(missing.status).toBe(404);
  expect(unavailable.status).toBe(503);
  expect(headersOf(unavailable).get('retry-after')).toBe('10');
  expect(headersOf(unavailable).get('cache-control')).toBe('no-store');
  expect((await documents.get('/en-US/brands/missing')).status).toBe(200);
});

test('only a 200 becomes a document', async () => {
  const gone = documentsOver(loadedWith({ status: 404 }));
  await expect(gone.get('/en-US/brands/x')).rejects.toMatchObject({ status: 404 });
  const moved = documentsOver(loadedWith({ status: 307, headers: { location: '/en-US' } }));
  await expect(moved.get('/en-US/brands/x')).rejects.toMatchObject({ status: 307, location: '/en-US' });
});

test('payloads that were asked for differently never share an answer', () => {
  const url = '/en-US?_rsc=abc';
  const keys = [
    payloadRequest(url, { rsc: '1' }),
    payloadRequest('/en-US?_rsc=abd', { rsc: '1' }),
    payloadRequest(url, { rsc: '1', 'next-url': '/en-US' }),
    payloadRequest(url, { rsc: '1', 'next-router-prefetch': '1' }),
    payloadRequest(url, { rsc: '1', 'next-router-segment-prefetch': '1' }),
    payloadRequest(url, { rsc: '1', 'next-router-state-tree': '1' }),
  ].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a payload request takes nothing of the shopper along', () => {
  const { context } = payloadRequest('/en-US?_rsc=abc', {
    rsc: '1',
    'next-url': '/en-US',
    cookie: 'a=b',
    authorization: 'Bearer key',
    'x-forwarded-for': '1.2.3.4',
  });
  expect(context).toEqual({ url: '/en-US?_rsc=abc', headers: { rsc: '1', 'next-url': '/en-US' } });
});

test('a page that Next sends where data was asked for is not kept as data', async () => {
  const payloads = createPayloads({ load: async () => loadedWith(), security, maxBytes: 1_000_000 });
  const { key, context } = payloadRequest('/en-US?_rsc=abc', { rsc: '1' });
  await expect(payloads.get(key, context)).rejects.toMatchObject({ name: 'NoAnswer' });
});
