import { expect, test } from '@playwright/test';
import { createBreaker } from '@/lib/upstream/breaker';

let time = 0;
let breaker: ReturnType<typeof createBreaker>;
test.beforeEach(() => {
  time = 1_000_000;
  breaker = createBreaker({ now: () => time, random: () => 0 });
});

const fail = (times: number) => {
  for (let n = 0; n < times; n += 1) breaker.note('products', { isAnswer: false });
};

test('five failures in a row open it, for their endpoint alone', () => {
  fail(4);
  expect(breaker.admits('products')).toBe(true);
  fail(1);
  expect(breaker.admits('products')).toBe(false);
  expect(breaker.isOpen('products')).toBe(true);
  expect(breaker.admits('brands')).toBe(true);
});

test('an answer in between begins the count anew', () => {
  fail(4);
  breaker.note('products', { isAnswer: true });
  fail(4);
  expect(breaker.admits('products')).toBe(true);
});

test('after the pause one call tries it, and its answer lets all in', () => {
  fail(5);
  time += 1_000;
  expect([1, 2, 3].map(() => breaker.admits('products'))).toEqual([true, false, false]);
  breaker.note('products', { isAnswer: true });
  expect([1, 2, 3].map(() => breaker.admits('products'))).toEqual([true, true, true]);
});

test('each failed try doubles the pause, up to four seconds', () => {
  fail(5);
  const pauses = [1_000, 2_000, 4_000, 4_000].map((pause) => {
    time += pause - 1;
    const before = breaker.admits('products');
    time += 1;
    const after = breaker.admits('products');
    fail(1);
    return [before, after];
  });
  expect(pauses).toEqual(Array(4).fill([false, true]));
});

test('a try of which nothing is ever heard does not keep it shut', () => {
  fail(5);
  time += 1_000;
  expect(breaker.admits('products')).toBe(true);
  time += 4_000;
  expect(breaker.isOpen('products')).toBe(false);
  expect(breaker.admits('products')).toBe(true);
});
