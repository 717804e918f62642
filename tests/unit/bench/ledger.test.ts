import { expect, test } from '@playwright/test';
import { Ledger } from '../../bench/streams/ledger';

test('a delay is the time after the direct stream, whichever was noted first', () => {
  const ledger = new Ledger();
  ledger.note('a', 'Paid', 0, 14);
  ledger.note('a', 'Paid', 'direct', 10);
  ledger.note('a', 'Paid', 1, 11);
  expect(ledger.report(() => 2)).toEqual({ delays: [4, 1], missing: 0 });
});

test('what a stream was not told is missing, and what nobody was told does not count', () => {
  const ledger = new Ledger();
  ledger.note('a', 'Paid', 'direct', 10);
  ledger.note('a', 'Paid', 0, 12);
  ledger.note('b', 'Paid', 0, 12);
  expect(ledger.report(() => 4)).toEqual({ delays: [2], missing: 3 });
});

test('a stream that is told again counts once, and does not stand in for another', () => {
  const ledger = new Ledger();
  ledger.note('a', 'Paid', 'direct', 10);
  ledger.note('a', 'Paid', 'direct', 90);
  ledger.note('a', 'Paid', 0, 15);
  ledger.note('a', 'Paid', 0, 16);
  expect(ledger.report(() => 2)).toEqual({ delays: [5], missing: 1 });
});
