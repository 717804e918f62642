import { expect, test } from '@playwright/test';
import { roundedUp } from '@/components/checkout/price/rounded-up';

for (const [amount, shown] of [
  ['0.562099175481640', '0.563'],
  ['11.24198350963280', '11.3'],
  ['0.00014820', '0.000149'],
  ['0.00000741', '0.00000741'],
  ['0.5', '0.5'],
  ['1234.5', '1235'],
  ['1200', '1200'],
  ['1234.000', '1234'],
  ['0.9999', '1'],
] as const) {
  test(`a limit of ${amount} is shown as ${shown}`, () => {
    expect(roundedUp({ amount, currency: 'USDC' })).toEqual({ amount: shown, currency: 'USDC' });
  });
}
