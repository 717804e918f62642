import { expect, test } from '@playwright/test';
import { clockText, isLoud, markPassed } from '@/components/orders/pay/countdown';

const MINUTE = 60_000;

test('ten, five, two and one minutes and the end are announced once each', () => {
  const said: number[] = [];
  for (let left = 12 * MINUTE; left >= -3_000; left -= 1_000) {
    const mark = markPassed(left + 1_000, left);
    if (mark !== null) said.push(mark);
  }
  expect(said).toEqual([10, 5, 2, 1, 0]);
});

test('a tab that slept over several marks announces only the last', () => {
  expect(markPassed(11 * MINUTE, 90_000)).toBe(2);
  expect(markPassed(11 * MINUTE, -5_000)).toBe(0);
});

test('time that is given back announces nothing', () => {
  expect(markPassed(MINUTE, 6 * MINUTE)).toBeNull();
  expect(markPassed(-2_000, -3_000)).toBeNull();
});

test('the clock is quiet until five minutes are left', () => {
  expect(isLoud(5 * MINUTE + 1)).toBe(false);
  expect(isLoud(5 * MINUTE)).toBe(true);
});

test('a second that has begun still counts', () => {
  expect(clockText(299_001)).toBe('5:00');
  expect(clockText(65_000)).toBe('1:05');
  expect(clockText(1)).toBe('0:01');
  expect(clockText(0)).toBe('0:00');
  expect(clockText(-5_000)).toBe('0:00');
});
