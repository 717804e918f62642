import { expect, test } from '@playwright/test';
import { checkWindows, windowOf } from '@/lib/orders/window';

const MINUTES = { usual: 30, of: new Map([['lightning', 15]]) };

test('a network has its own time to pay, however the upstream spells it; the others have the usual one', () => {
  expect(windowOf(MINUTES, { coin: 'BTC', network: 'LIGHTNING' })).toBe(15 * 60_000);
  expect(windowOf(MINUTES, { coin: 'BTC', network: 'Mainnet' })).toBe(30 * 60_000);
  expect(windowOf(MINUTES, { coin: 'USDC', network: 'Nobody knows it' })).toBe(30 * 60_000);
});

test('a name that is no network stops the start', () => {
  expect(() => checkWindows(MINUTES)).not.toThrow();
  const wrong = { usual: 30, of: new Map([['lightening', 15]]) };
  expect(() => checkWindows(wrong)).toThrow('PAYMENT_WINDOW_MINUTES: lightening is no network.');
});
