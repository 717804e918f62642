import { expect, test } from '@playwright/test';
import { ascending, mostWithin, percentile, ratioOf, spreadOf } from '../../bench/statistics';

test('a percentile is a value that was measured, by nearest rank', () => {
  const values = ascending([40, 10, 30, 20]);
  expect([0.25, 0.5, 0.51, 0.95, 1].map((part) => percentile(values, part))).toEqual([10, 20, 30, 40, 40]);
});

test('values sort as numbers, not as text', () => {
  expect([...ascending([10, 9, 100])]).toEqual([9, 10, 100]);
});

test('a spread is the middle and both ends; of an even number, the middle lies between two', () => {
  expect(spreadOf([3, 1, 9])).toEqual({ median: 3, min: 1, max: 9 });
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9 });
  expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7 });
});

test('a ratio pairs the rounds, so a slow round of both does not show', () => {
  expect(ratioOf([100, 10, 50], [50, 5, 25])).toEqual({ median: 2, min: 2, max: 2 });
});

test('nothing against nothing is one; nothing against something is zero', () => {
  expect(ratioOf([0, 0], [0, 0]).median).toBe(1);
  expect(ratioOf([0, 0], [8, 9]).median).toBe(0);
});

test('rounds that have no counterpart are refused', () => {
  expect(() => ratioOf([1, 2], [1])).toThrow('as many rounds');
});

test('the most moments in a span: in whatever order they come, and the end of a span is not in it', () => {
  expect(mostWithin([], 100)).toBe(0);
  expect(mostWithin([500, 0, 99, 100, 199], 100)).toBe(2);
  expect(mostWithin([500, 0, 99, 50, 100, 199], 100)).toBe(3);
  expect(mostWithin([7, 7, 7], 1)).toBe(3);
});
