import { expect, test } from '@playwright/test';
import { markUpOf } from '@/components/product/mark-up';

const money = (amount: string, currency: string) => ({ amount, currency });

test('a coin that stands for the currency of the card says what the card costs on top', () => {
  expect(markUpOf(money('21.43', 'USDC'), money('20', 'USD'))).toBe(0.072);
  expect(markUpOf(money('11.47', 'USDT'), money('10', 'USD'))).toBe(0.147);
  expect(markUpOf(money('20.000000', 'USDC'), money('20.00', 'USD'))).toBe(0);
  expect(markUpOf(money('19', 'EURC'), money('20', 'EUR'))).toBe(-0.05);
});

test('half a tenth of a percent is rounded up', () => {
  expect(markUpOf(money('100.05', 'USDC'), money('100', 'USD'))).toBe(0.001);
  expect(markUpOf(money('100.04', 'USDC'), money('100', 'USD'))).toBe(0);
});

test('nothing is said where the worth of the coin or of the card is not known', () => {
  expect(markUpOf(money('0.0004', 'BTC'), money('20', 'USD'))).toBeNull();
  expect(markUpOf(money('21.43', 'USDC'), money('20', 'EUR'))).toBeNull();
  expect(markUpOf(money('21.43', 'USDC'), null)).toBeNull();
  expect(markUpOf(null, money('20', 'USD'))).toBeNull();
  expect(markUpOf(money('21.43', 'USDC'), money('0', 'USD'))).toBeNull();
});
