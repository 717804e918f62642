import { expect, test } from '@playwright/test';
import { cacheControl, freshFor } from '@/lib/front/freshness';

const CASES: [headers: Record<string, string>, milliseconds: number, why: string][] = [
  [{ 'cache-control': 's-maxage=60, stale-while-revalidate=31535940' }, 60_000, 'as long as the page says'],
  [{ 'cache-control': 's-maxage=31536000' }, 300_000, 'never longer than five minutes'],
  [{ 'cache-control': 's-maxage=60', 'x-nextjs-cache': 'STALE' }, 2_000, 'Next is making a new one'],
  [{ 'cache-control': 'private, no-cache, no-store' }, 0, 'not meant to be shared'],
  [{ 'cache-control': 'private, s-maxage=60' }, 0, 'not meant to be shared, whatever else it says'],
  [{}, 0, 'nothing said'],
];

for (const [headers, milliseconds, why] of CASES) {
  test(`${JSON.stringify(headers)} is fresh for ${milliseconds} ms: ${why}`, () => {
    expect(freshFor(headers)).toBe(milliseconds);
  });
}

test('a browser asks every time, a shared cache as often as the page is made', () => {
  expect(cacheControl(60_000)).toMatch(/^public, max-age=0, s-maxage=60, stale-while-revalidate=\d+/);
  expect(cacheControl(0)).toBe('private, no-store');
});
