import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from '@playwright/test';
import { isOwnOrigin } from '@/lib/front/origin-check';

const PUBLIC = 'https://shop.example';

const CASES: [headers: IncomingHttpHeaders, isOwn: boolean, why: string][] = [
  [{ origin: PUBLIC, host: 'internal:3000' }, true, 'the public origin, behind a proxy that changes Host'],
  [{ origin: 'https://evil.example', host: 'evil.example' }, false, 'a name that somebody pointed at us'],
  [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, false, 'this machine, where the shop is not'],
  [{ origin: 'https://shop.example', host: 'shop.example' }, true, 'both'],
  [{ origin: 'null', host: 'shop.example' }, false, 'a sandboxed frame'],
  [{ origin: 'https://evil.example', host: 'shop.example' }, false, 'another site'],
  [{ origin: 'https://shop.example.evil.example', host: 'shop.example' }, false, 'a longer name'],
  [{ origin: 'https://shop.example:444', host: 'shop.example' }, false, 'another port'],
  [{ origin: 'HTTPS://shop.example', host: 'internal' }, false, 'a form no browser sends'],
  [{ origin: '', host: 'shop.example' }, false, 'an empty one'],
  [{ origin: 'https://undefined' }, false, 'no host to compare with'],
  [{ host: 'shop.example' }, true, 'a program, which has nobody’s authority'],
  [{ host: 'shop.example', 'sec-fetch-site': 'same-origin' }, true, 'a browser that vouches for its page'],
  [{ host: 'shop.example', 'sec-fetch-site': 'cross-site' }, false, 'a browser that says another site'],
  [{ host: 'shop.example', 'sec-fetch-site': 'same-site' }, false, 'a sister site'],
  [{ host: 'shop.example', 'sec-fetch-site': 'none' }, false, 'a POST nobody’s page made'],
];

for (const [headers, isOwn, why] of CASES) {
  test(`${isOwn ? 'lets in' : 'refuses'} ${JSON.stringify(headers)}: ${why}`, () => {
    expect(isOwnOrigin(headers, PUBLIC)).toBe(isOwn);
  });
}

test('a shop on this machine has all of its names, on its own port only', () => {
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
    expect(isOwnOrigin({ origin }, 'http://localhost:3000'), origin).toBe(true);
  }
  for (const origin of [
    'http://localhost:3001',
    'http://localhost',
    'https://localhost:3000',
    'http://localhost.evil.example:3000',
  ]) {
    expect(isOwnOrigin({ origin }, 'http://localhost:3000'), origin).toBe(false);
  }
});
