import { expect, test } from '@playwright/test';
import { type RawHeaders, securityHeaders } from '@/lib/front/security-headers';

const asMap = (raw: RawHeaders) =>
  new Map(raw.flatMap((name, index) => (index % 2 ? [] : [[name, raw[index + 1]]])));
const alone = securityHeaders({ parents: [], isHttps: true });
const framed = securityHeaders({ parents: ['https://wallet.example'], isHttps: false });

test('a shop that nobody frames says so in the old way too', () => {
  expect(asMap(alone.document('/en-US')).get('x-frame-options')).toBe('DENY');
  expect(asMap(framed.document('/en-US')).has('x-frame-options')).toBe(false);
});

test('a framed shop may be shown by an isolated parent', () => {
  expect(asMap(alone.document('/en-US')).get('cross-origin-resource-policy')).toBe('same-origin');
  expect(asMap(framed.document('/en-US')).get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('only the pages of an order keep their visit to themselves', () => {
  const referrer = (path: string) => asMap(alone.document(path)).get('referrer-policy');
  expect(referrer('/en-US/order')).toBe('same-origin');
  expect(referrer('/en-US/checkout')).toBe('same-origin');
  expect(referrer('/en-US/brands/order')).toBe('strict-origin-when-cross-origin');
});

test('transport security is promised only where there is some', () => {
  expect(asMap(alone.other).get('strict-transport-security')).toBe('max-age=31536000');
  expect(asMap(framed.other).has('strict-transport-security')).toBe(false);
});

test('a host page may load the embed script, and no other file', () => {
  expect(asMap(alone.file('/embed/v1.js')).get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(asMap(alone.file('/logos/a.svg')).get('cross-origin-resource-policy')).toBe('same-origin');
});

test('whatever is not a document can do nothing if it is shown as one', () => {
  for (const headers of [alone.file('/logos/a.svg'), framed.file('/embed/v1.js'), alone.other]) {
    expect(asMap(headers).get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});

test('every kind of answer forbids guessing its type', () => {
  for (const headers of [alone.document('/'), alone.file('/a.js'), alone.other]) {
    expect(asMap(headers).get('x-content-type-options')).toBe('nosniff');
  }
});
