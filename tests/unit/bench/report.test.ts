import { expect, test } from '@playwright/test';
import { coresIn } from '../../bench/machine/cores';
import { atLeast, atMost, exactly, isBroken, rowOf, table } from '../../bench/report';

const figure = { what: 'home', unit: 'bytes', ours: [120], peer: { name: 'hello', values: [100] } };

test('an aim is met by the median of the ratios, its edge included', () => {
  const met = (aim: ReturnType<typeof atLeast>) => rowOf({ ...figure, aim }).isMet;
  expect([
    met(atMost(1.2)),
    met(atMost(1.19)),
    met(atLeast(1.2)),
    met(atLeast(1.21)),
    met(exactly(1.2)),
  ]).toEqual([true, false, true, false, true]);
});

test('only a gate that misses its aim breaks a run', () => {
  expect(isBroken(rowOf({ ...figure, aim: atMost(1.1), isGate: true }))).toBe(true);
  expect(isBroken(rowOf({ ...figure, aim: atMost(1.3), isGate: true }))).toBe(false);
  expect(isBroken(rowOf({ ...figure, aim: atMost(1.1) }))).toBe(false);
  expect(isBroken(rowOf({ ...figure, isGate: true }))).toBe(false);
});

test('the table shows medians, the spread in brackets, the aim and what came of it', () => {
  const rows = [
    rowOf({ ...figure, aim: atMost(1.1), isGate: true }),
    rowOf({ what: 'pages', unit: '/s', ours: [10, 30, 20], peer: { name: 'bare', values: [10, 10, 10] } }),
  ];
  const [, gate = '', spread = ''] = table(rows).split('\n');
  expect(gate.split(/ {2,}/)).toEqual(['home', 'bytes', '120', 'hello', '100', '1.2', '≤ 1.1', 'BROKEN']);
  expect(spread.split(/ {2,}/)).toEqual(['pages', '/s', '20 (10–30)', 'bare', '10', '2 (1–3)']);
});

test('a list of cores is read with its ranges', () => {
  expect(coresIn('0-2,8')).toEqual([0, 1, 2, 8]);
  expect(coresIn('3')).toEqual([3]);
  expect(coresIn('')).toEqual([]);
});
