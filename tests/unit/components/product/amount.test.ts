import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { amountProblem, quickPicks, stepAmount } from '@/components/product/amount';
import { isOnStep } from '@/lib/money';

const airbnb = { min: '50', max: '500', step: '1' };
const kroger = { min: '25', max: '500', step: '5' };

test('an amount within limits and on the step has no problem', () => {
  expect(amountProblem('50', airbnb)).toBeNull();
  expect(amountProblem('500', airbnb)).toBeNull();
  expect(amountProblem('30', kroger)).toBeNull();
});

test('every other amount has one problem', () => {
  expect(amountProblem('ten', airbnb)).toEqual({ code: 'notNumber' });
  expect(amountProblem('-5', airbnb)).toEqual({ code: 'notNumber' });
  expect(amountProblem('1.000.000', airbnb)).toEqual({ code: 'notNumber' });
  expect(amountProblem('0.0000000001', airbnb)).toEqual({ code: 'notNumber' });
  expect(amountProblem('49.99', airbnb)).toEqual({ code: 'tooLittle' });
  expect(amountProblem('500.01', airbnb)).toEqual({ code: 'tooMuch' });
});

test('an amount between steps is told its neighbours', () => {
  expect(amountProblem('32', kroger)).toEqual({ code: 'offStep', below: '30', above: '35' });
});

test('the stepper moves by one step, lands on the step and stays within the limits', () => {
  expect(stepAmount('', 1, kroger)).toBe('25');
  expect(stepAmount('25', 1, kroger)).toBe('30');
  expect(stepAmount('32', -1, kroger)).toBe('25');
  expect(stepAmount('500', 1, kroger)).toBe('500');
  expect(stepAmount('3', -1, kroger)).toBe('25');
  expect(stepAmount('0.10', 1, { min: '0.05', max: '1', step: '0.05' })).toBe('0.15');
});

test('quick picks are few, rising and always allowed', () => {
  expect(quickPicks(airbnb)).toEqual(['50', '100', '200', '500']);
  expect(quickPicks({ min: '10', max: '10', step: '1' })).toEqual(['10']);

  const limits = fc
    .tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 90_000 }),
      fc.constantFrom(1, 5, 10, 25),
    )
    .map(([min, width, step]) => ({ min: `${min}`, max: `${min + width}`, step: `${step}` }));
  fc.assert(
    fc.property(limits, (range) => {
      const picks = quickPicks(range);
      expect(picks.length).toBeGreaterThan(0);
      expect(picks.length).toBeLessThanOrEqual(5);
      expect(picks.every((pick) => isOnStep(pick, range.min, range.max, range.step))).toBe(true);
      expect([...new Set(picks)].sort((a, b) => Number(a) - Number(b))).toEqual(picks);
    }),
  );
});
