import { expect, test } from '@playwright/test';
import { backoffDelay } from '@/lib/backoff';

test('the ceiling doubles from one second and stops at thirty', () => {
  const ceilings = Array.from({ length: 9 }, (_, attempt) => backoffDelay(attempt, () => 1));
  expect(ceilings).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
});

test('the delay is spread over the whole span below the ceiling', () => {
  expect(backoffDelay(3, () => 0)).toBe(0);
  expect(backoffDelay(3, () => 0.5)).toBe(4_000);
});
