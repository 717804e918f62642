import { expect, test } from '@playwright/test';
import { bridgedFrom, isPinnedToken, mistakenFor } from '@/lib/payments';

test('a coin is told apart from its bridged twin, both ways, where there is one', () => {
  expect(mistakenFor('USDC', 'Polygon (Matic)')).toBe('USDC.e');
  expect(mistakenFor('USDC.e', 'Polygon (Matic)')).toBe('USDC');
  expect(mistakenFor('USDC.e', 'WorldChain')).toBe('USDC');
  expect(mistakenFor('USDC', 'Solana')).toBeUndefined();
  expect(mistakenFor('BTC', 'Lightning')).toBeUndefined();
  expect(bridgedFrom('USDT.e')).toBe('USDT');
  expect(bridgedFrom('USDT')).toBeUndefined();
});

test('a contract is that of its coin, of another, or not ours to judge', () => {
  expect(isPinnedToken('USDC', 'Base', '0x833589FCD6EDB6E08F4C7C32D4F71B54BDA02913')).toBe(true);
  expect(isPinnedToken('USDC', 'Arbitrum', '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8')).toBe(false);
  expect(isPinnedToken('USDC.e', 'Arbitrum', '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8')).toBe(true);
  expect(isPinnedToken('USDT', 'Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')).toBe(true);
  expect(isPinnedToken('USDT', 'Solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v')).toBe(false);
  expect(
    isPinnedToken('USDT', 'Ton', '0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe'),
  ).toBe(true);
  expect(isPinnedToken('ETH', 'Base', '0x0000000000000000000000000000000000000000')).toBe(true);
  expect(isPinnedToken('PYUSD', 'Solana', 'anything')).toBe(true);
});
