import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decimal, divide, format, isDecimal, multiply, plain, round, toUnits } from '../../sandbox/decimal';

const amounts = fc.tuple(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 18n - 1n));
const text = ([whole, fraction]: [bigint, bigint]) => `${whole}.${fraction.toString().padStart(18, '0')}`;

test('a decimal comes back as it was written', () => {
  fc.assert(fc.property(amounts, (amount) => format(decimal(text(amount)), 18) === text(amount)));
});

test('rounding up never loses and never adds a whole unit', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 18 }), (amount, places) => {
      const value = decimal(text(amount));
      const difference = round(value, places, 'up') - value;
      return difference >= 0n && difference < 10n ** BigInt(18 - places);
    }),
  );
});

test('money that breaks floating point does not break here', () => {
  expect(toUnits(decimal('1.005'), 6)).toBe(1_005_000n);
  expect(plain(multiply(decimal('0.1'), decimal('3')))).toBe('0.3');
  expect(format(divide(decimal('1'), decimal('3')), 8)).toBe('0.33333333');
  expect(format(decimal('101.485'), 2, 'half')).toBe('101.49');
  expect(format(decimal('101.485'), 2, 'down')).toBe('101.48');
});

test('exponents, commas, signs and blanks are no decimals', () => {
  for (const wrong of ['1e3', '1,5', '-1', '+1', '', ' 1', '1.', '.5', 'NaN', '0x10']) {
    expect(isDecimal(wrong), wrong).toBe(false);
  }
  expect(() => decimal('1e3')).toThrow(RangeError);
});
