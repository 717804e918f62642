import { expect, test } from '@playwright/test';
import { matcherOf } from '@/lib/front/routes';

const match = matcherOf({
  '/[locale]/page': '/[locale]',
  '/[locale]/brands/page': '/[locale]/brands',
  '/[locale]/brands/[slug]/page': '/[locale]/brands/[slug]',
  '/[locale]/missing/page': '/[locale]/missing',
  '/api/health/route': '/api/health',
  '/api/orders/[orderId]/reveal/route': '/api/orders/[orderId]/reveal',
  '/_not-found/page': '/_not-found',
});

test('a page is found with what its address names', () => {
  expect(match('/en-US/brands/amazon')).toEqual({
    kind: 'page',
    pattern: '/[locale]/brands/[slug]',
    params: { locale: 'en-US', slug: 'amazon' },
  });
});

test('a route handler is told from a page', () => {
  expect(match('/api/health')?.kind).toBe('handler');
  expect(match('/api/orders/abc/reveal')).toMatchObject({ kind: 'handler', params: { orderId: 'abc' } });
});

test('a fixed address goes before one that takes anything', () => {
  expect(
    matcherOf({ '/[locale]/page': '/[locale]', '/robots.txt/route': '/robots.txt' })('/robots.txt')?.kind,
  ).toBe('handler');
});

for (const path of ['/en-US/nope', '/en-US/brands/a/b', '/en-US/brands/', '/api/orders', '/api/orders/a/b']) {
  test(`${path} is no route`, () => {
    expect(match(path)).toBeUndefined();
  });
}
