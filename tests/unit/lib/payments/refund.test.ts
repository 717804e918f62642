import { expect, test } from '@playwright/test';
import { isRefundAddress } from '@/lib/payments/server';

const addresses: [string, string, string, boolean][] = [
  ['BTC', 'Bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', true],
  ['BTC', 'Bitcoin', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', true],
  ['BTC', 'Bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', false],
  ['BTC', 'Bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', false],
  ['BTC', 'Lightning', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', false],
  ['USDC', 'Base', '0x52908400098527886E0F7030069857D2E4169EE7', true],
  ['USDC', 'Base', '0x52908400098527886E0F7030069857D2E4169Ee7', false],
  ['USDT', 'Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', true],
  ['LTC', 'Mainnet', 'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9', true],
];
for (const [coin, network, address, isSound] of addresses) {
  test(`${coin} on ${network} ${isSound ? 'goes' : 'does not go'} back to ${address}`, () => {
    expect(isRefundAddress(coin, network, address)).toBe(isSound);
  });
}
