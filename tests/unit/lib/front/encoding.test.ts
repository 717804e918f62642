import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { encode, encodingFor } from '@/lib/front/encoding';

const TEXT = Buffer.from('gift card '.repeat(500));

test('every encoding of a body says the same', async () => {
  const { br, gzip, identity } = await encode(TEXT, 'text/html; charset=utf-8');
  expect(identity).toBe(TEXT);
  expect(brotliDecompressSync(br)).toEqual(TEXT);
  expect(gunzipSync(gzip)).toEqual(TEXT);
  expect(br.length).toBeLessThan(TEXT.length / 10);
});

test('what is small or compressed already stays as it is', async () => {
  const small = Buffer.from('ok');
  expect(await encode(small, 'text/plain')).toEqual({ br: small, gzip: small, identity: small });
  expect((await encode(TEXT, 'font/woff2')).br).toBe(TEXT);
});

const CASES: [accepted: string | undefined, encoding: string][] = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, gzip;q=0', 'identity'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
];

for (const [accepted, encoding] of CASES) {
  test(`a client that accepts ${JSON.stringify(accepted)} gets ${encoding}`, () => {
    expect(encodingFor(accepted)).toBe(encoding);
    expect(encodingFor(accepted)).toBe(encoding);
  });
}
