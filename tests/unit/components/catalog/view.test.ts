import { expect, test } from '@playwright/test';
import { constraintsOf, EVERYTHING, parseView, queryOf } from '@/components/catalog/view';

const view = (query: string) => parseView(new URLSearchParams(query));

test('an address without a query shows everything, popular first', () => {
  expect(view('')).toEqual(EVERYTHING);
});

test('every view survives its own address', () => {
  for (const query of [
    '',
    '?q=h+%26+m',
    '?kind=esim',
    '?category=e-sim&sort=name',
    '?q=a&kind=topup&category=b',
  ]) {
    expect(view(queryOf(view(query)))).toEqual(view(query));
  }
});

test('what is not asked for is not in the address', () => {
  expect(queryOf(EVERYTHING)).toBe('');
  expect(queryOf({ ...EVERYTHING, kind: 'giftcard' })).toBe('?kind=giftcard');
});

test('kinds and orders that do not exist, and parameters of others, are ignored', () => {
  expect(view('?kind=nft&sort=price&utm_source=x')).toEqual(EVERYTHING);
});

test('a query is trimmed and bounded', () => {
  expect(view('?q=++steam+').q).toBe('steam');
  expect(view(`?q=${'a'.repeat(500)}`).q).toHaveLength(80);
});

test('constraints name each filter with the view that remains without it', () => {
  const narrow = view('?q=zara&category=games');
  expect(constraintsOf(narrow)).toEqual([
    { name: 'q', without: view('?category=games') },
    { name: 'category', without: view('?q=zara') },
  ]);
  expect(constraintsOf(EVERYTHING)).toEqual([]);
});
