import { expect, test } from '@playwright/test';
import { amountIn, constraintsOf, EVERYTHING, parseView, queryOf } from '@/components/catalog/view';

const view = (query: string) => parseView(new URLSearchParams(query), ['USDC', 'USDT.e', 'BTC']);

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
    '?amounts=any&spend=12.50&stock=in&coin=USDT.e&unsure=too&sort=new',
  ]) {
    expect(view(queryOf(view(query)))).toEqual(view(query));
    expect(queryOf(view(query))).toBe(query);
  }
});

test('what is not asked for is not in the address', () => {
  expect(queryOf(EVERYTHING)).toBe('');
  expect(queryOf({ ...EVERYTHING, kind: 'giftcard' })).toBe('?kind=giftcard');
});

test('what does not exist, and parameters of others, are ignored', () => {
  expect(view('?kind=nft&sort=price&amounts=all&stock=out&spend=-5&coin=DOGE&utm_source=x')).toEqual(
    EVERYTHING,
  );
});

test('a query is trimmed and bounded', () => {
  expect(view('?q=++steam+').q).toBe('steam');
  expect(view(`?q=${'a'.repeat(500)}`).q).toHaveLength(80);
});

test('an amount is read as it is typed where a comma is a point, and is more than nothing', () => {
  expect(amountIn(' 25,50 ')).toBe('25.50');
  expect([' $50', '1,000', '€1.000,50'].map(amountIn)).toEqual(['50', '1000', '1000.50']);
  for (const typed of ['', '0', '0.00', '1e3', '-1', '1.2.3', '25 USD', '1234567890123'])
    expect(amountIn(typed), typed).toBe('');
});

test('constraints name each filter with the view that remains without it', () => {
  const narrow = view('?q=zara&category=games&spend=5');
  expect(constraintsOf(narrow)).toEqual([
    { name: 'q', without: view('?category=games&spend=5') },
    { name: 'spend', without: view('?q=zara&category=games') },
    { name: 'category', without: view('?q=zara&spend=5') },
  ]);
  expect(constraintsOf(EVERYTHING)).toEqual([]);
});
