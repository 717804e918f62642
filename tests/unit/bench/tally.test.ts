import { expect, test } from '@playwright/test';
import { Tally } from '../../bench/storm/tally';

test('a client is back when it has been lost and is live again, and then from its last loss on', () => {
  const tally = new Tally();
  tally.note(0, true, 10);
  tally.note(1, true, 11);
  tally.begin();
  tally.note(0, true, 20);
  expect(tally.back).toBe(0);

  tally.note(0, false, 30);
  tally.note(0, true, 40);
  tally.note(0, true, 41);
  expect(tally.report().liveAt).toEqual([40]);

  tally.note(0, false, 50);
  expect(tally.back).toBe(0);
  tally.note(0, true, 60);
  tally.note(1, false, 61);
  tally.note(1, true, 70);
  expect(tally.report().liveAt).toEqual([60, 70]);
});

test('only what was tried since the beginning counts', () => {
  const tally = new Tally();
  tally.attempt(1);
  tally.begin();
  tally.attempt(5);
  tally.attempt(6);
  expect(tally.report().attempts).toEqual([5, 6]);
});
