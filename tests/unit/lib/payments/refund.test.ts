import { expect, test } from '@playwright/test';
import type { RefundFault } from '@/lib/payments';
import { refundFault } from '@/lib/payments/server';

const addresses: [string, string, string, RefundFault | null][] = [
  ['BTC', 'Bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', null],
  ['BTC', 'Bitcoin', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', null],
  ['BTC', 'Bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'invalid'],
  ['BTC', 'Bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'invalid'],
  ['BTC', 'Bitcoin', '1111111111111111111114oLvT2', 'system'],
  ['BTC', 'Lightning', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'invalid'],
  ['LTC', 'Mainnet', 'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9', null],
  ['USDC', 'Base', '0x52908400098527886E0F7030069857D2E4169EE7', null],
  ['USDC', 'Base', '0x52908400098527886E0F7030069857D2E4169Ee7', 'invalid'],
  ['USDC', 'Base', '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', 'contract'],
  ['USDC', 'Base', '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913', 'contract'],
  // That of another network: as common a slip, and no less a contract.
  ['ETH', 'Base', '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', 'contract'],
  ['ETH', 'Base', '0x0000000000000000000000000000000000000000', 'system'],
  ['ETH', 'Base', '0x000000000000000000000000000000000000dEaD', 'system'],
  ['ETH', 'Base', '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE', 'system'],
  ['USDC', 'Solana', '7EYnhQoR9YM3N7UoaKRoA44Uy8JeaZV3qyouov87awMs', null],
  ['USDC', 'Solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 'contract'],
  ['SOL', 'Solana', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB', 'contract'],
  ['SOL', 'Solana', 'So11111111111111111111111111111111111111112', 'system'],
  ['USDC', 'Solana', '11111111111111111111111111111111', 'system'],
  ['USDC', 'Solana', 'ComputeBudget111111111111111111111111111111', 'system'],
  ['USDC', 'Solana', 'Stake11111111111111111111111111111111111111', 'system'],
  ['USDC', 'Solana', 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA', 'system'],
  ['USDC', 'Solana', 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb', 'system'],
  ['USDC', 'Solana', 'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL', 'system'],
  ['USDC', 'Solana', 'MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr', 'system'],
  ['USDC', 'Solana', 'metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s', 'system'],
  ['USDT', 'Tron', 'TN3W4H6rK2ce4vX9YnFQHwKENnHjoxb3m9', null],
  ['USDT', 'Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'contract'],
  ['USDT', 'Tron', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb', 'system'],
  ['USDT', 'TON', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs', 'contract'],
  ['TON', 'TON', 'EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c', 'system'],
];
for (const [coin, network, address, fault] of addresses) {
  test(`${coin} on ${network} ${fault ? `does not go (${fault})` : 'goes'} back to ${address}`, () => {
    expect(refundFault(coin, network, address)).toBe(fault);
  });
}
