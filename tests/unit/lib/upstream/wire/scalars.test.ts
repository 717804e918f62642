import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decimal, plainDecimal } from '@/lib/upstream/wire/scalars';

test('a double of up to 15 digits leaves as it was written', () => {
  const written = fc
    .tuple(fc.bigInt(0n, 999_999_999_999_999n), fc.integer({ min: 0, max: 14 }))
    .map(([digits, scale]) => {
      const padded = digits.toString().padStart(scale + 1, '0');
      const fraction = scale > 0 ? padded.slice(-scale).replace(/0+$/, '') : '';
      const whole = scale > 0 ? padded.slice(0, -scale) : padded;
      return fraction ? `${whole}.${fraction}` : whole;
    });
  fc.assert(
    fc.property(written, (text) => {
      expect(plainDecimal(JSON.parse(text))).toBe(text);
    }),
  );
});

test('no finite number above zero leaves with an exponent or a sign', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(plainDecimal(value)).toMatch(/^\d+(\.\d*[1-9])?$/);
    }),
  );
});

test('what is not an amount is refused', () => {
  for (const value of [
    '',
    ' ',
    '1,000',
    '1e3',
    '-1',
    '+1',
    '0x1',
    '.5',
    '5.',
    -1,
    Number.NaN,
    true,
    null,
    {},
    [],
  ]) {
    expect(decimal.safeParse(value).success, String(value)).toBe(false);
  }
});
