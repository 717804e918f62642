import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  compareDecimals,
  decimalIn,
  decimalOf,
  formatMoney,
  fromAtomic,
  isDecimal,
  isOnStep,
  sumDecimals,
  toAtomic,
} from '@/lib/money';

const atomic = fc.bigInt({ min: 0n, max: 10n ** 30n });
const scale = fc.integer({ min: 0, max: 18 });
const decimal = fc.tuple(atomic, scale).map(([units, places]) => fromAtomic(units, places));

test('a decimal survives the way to atomic units and back', () => {
  fc.assert(
    fc.property(atomic, scale, (units, places) => toAtomic(fromAtomic(units, places), places) === units),
  );
});

test('sums are exact and do not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 8 }), (amounts) => {
      const sum = sumDecimals(amounts);
      expect(sumDecimals([...amounts].reverse())).toBe(sum);
      expect(toAtomic(sum, 18)).toBe(amounts.reduce((total, amount) => total + toAtomic(amount, 18), 0n));
    }),
  );
});

test('comparison agrees with atomic units', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const difference = toAtomic(a, 18) - toAtomic(b, 18);
      expect(Math.sign(compareDecimals(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
    }),
  );
});

test('only plain decimals are amounts', () => {
  for (const text of ['', ' 1', '1e6', '-1', '+1', '1,000', '.5', '5.', '0x10', 'NaN', '1.2.3', '１']) {
    expect(isDecimal(text), text).toBe(false);
  }
  for (const text of ['0', '12', '0.00038', '1000000000000000000.000000000000000001'])
    expect(isDecimal(text)).toBe(true);
});

test('more decimals than a coin has are refused, trailing zeros are not', () => {
  expect(() => toAtomic('1.0000001', 6)).toThrow(RangeError);
  expect(toAtomic('51.0800000', 6)).toBe(51_080_000n);
  expect(toAtomic('1.005', 6)).toBe(1_005_000n);
});

test('a value is on step when it is the minimum plus whole steps within the range', () => {
  expect(isOnStep('50', '50', '500', '1')).toBe(true);
  expect(isOnStep('50.5', '50', '500', '1')).toBe(false);
  expect(isOnStep('52.5', '50', '500', '0.5')).toBe(true);
  expect(isOnStep('501', '50', '500', '1')).toBe(false);
  expect(isOnStep('49', '50', '500', '1')).toBe(false);
  expect(isOnStep('61', '50', '500', '5')).toBe(false);
  expect(isOnStep('61.37', '50', '500', '0')).toBe(true);
  expect(isOnStep('abc', '50', '500', '1')).toBe(false);
});

test('money reads as the locale writes it, and coins keep every digit', () => {
  expect(formatMoney({ amount: '1234.5', currency: 'USD' }, 'en-US')).toBe('$1,234.50');
  expect(formatMoney({ amount: '20', currency: 'EUR' }, 'de-DE')).toBe('20\u00a0€');
  expect(formatMoney({ amount: '0.00032833', currency: 'BTC' }, 'en-US')).toBe('0.00032833 BTC');
  expect(formatMoney({ amount: '1021.43', currency: 'USDC' }, 'de-DE')).toBe('1.021,43 USDC');
  expect(formatMoney({ amount: '12345678901234567890.123456789', currency: 'ETH' }, 'en-US')).toBe(
    '12,345,678,901,234,567,890.123456789 ETH',
  );
});

test('what people type becomes a decimal string', () => {
  expect(decimalOf(' 1 250 ')).toBe('1250');
  expect(decimalOf('12,50')).toBe('12.50');
  expect(decimalOf('12.')).toBe('12');
  expect(decimalOf('ten')).toBe('ten');
  expect(['٢٥', '۲۵', '２５', '２５．５'].map(decimalOf)).toEqual(['25', '25', '25', '25.5']);
});

test('an amount may name its own currency, and no other', () => {
  expect(['$25', '25 USD', 'usd 25', '25$', ' 25 '].map((typed) => decimalIn(typed, 'USD'))).toEqual(
    Array(5).fill('25'),
  );
  expect(['€25', '25 EUR'].map((typed) => isDecimal(decimalIn(typed, 'USD')))).toEqual([false, false]);
  expect(decimalIn('₺1.000,50', 'TRY')).toBe('1000.50');
  expect(decimalIn('25', 'Diamonds')).toBe('25');
});

test('English has a decimal point in every country', () => {
  expect(formatMoney({ amount: '0.00007776', currency: 'BTC' }, 'en-DE')).toBe('0.00007776 BTC');
  expect(formatMoney({ amount: '1000.50', currency: 'EUR' }, 'en-FR')).toBe('€1,000.50');
  expect(formatMoney({ amount: '0.5', currency: 'ETH' }, 'de-US')).toBe('0,5 ETH');
});

test('a point or a comma before three digits groups thousands', () => {
  expect(['1,000', '1.000', '1’000', '1,000,000'].map(decimalOf)).toEqual([
    '1000',
    '1000',
    '1000',
    '1000000',
  ]);
  expect(['1,000.50', '1.000,50', '12.500'].map(decimalOf)).toEqual(['1000.50', '1000.50', '12500']);
  expect(['0.125', '0,001', '1000.125'].map(decimalOf)).toEqual(['0.125', '0.001', '1000.125']);
  expect(isDecimal(decimalOf('1,00,000'))).toBe(false);
  expect(['0,5', '0.38', '1.0005', '.500'].map(decimalOf)).toEqual(['0.5', '0.38', '1.0005', '.500']);
});
