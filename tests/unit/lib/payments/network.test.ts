import { expect, test } from '@playwright/test';
import { explorerUrl, groupsOfFour, networkName, shortened } from '@/lib/payments';

test('one network has one name, however the upstream spells it', () => {
  expect(networkName('USDC', 'POLYGON (MATIC)')).toBe('Polygon');
  expect(networkName('USDC', 'Polygon (Matic)')).toBe('Polygon');
  expect(networkName('ETH', 'ETH Mainnet')).toBe('Ethereum');
  expect(networkName('BTC', 'Mainnet')).toBe('Bitcoin');
  expect(networkName('LTC', 'Mainnet')).toBe('Litecoin');
});

test('an unknown network keeps the name it came with', () => {
  expect(networkName('USDC', 'Sonic')).toBe('Sonic');
  expect(networkName('XYZ', 'Mainnet')).toBe('Mainnet');
  expect(networkName('USDC', 'constructor')).toBe('constructor');
});

test('a transaction is looked up where its network is', () => {
  expect(explorerUrl('USDC', 'Base', '0xab')).toBe('https://basescan.org/tx/0xab');
  expect(explorerUrl('BTC', 'Mainnet', 'a/b')).toBe('https://mempool.space/tx/a%2Fb');
  expect(explorerUrl('BTC', 'Lightning', 'ab')).toBeUndefined();
  expect(explorerUrl('USDC', 'Sonic', 'ab')).toBeUndefined();
});

test('an address is grouped by four and loses nothing', () => {
  expect(groupsOfFour('0x709979')).toEqual(['0x70', '9979']);
  expect(groupsOfFour('abcde').join('')).toBe('abcde');
  expect(groupsOfFour('')).toEqual([]);
  expect(shortened('bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq')).toBe('bc1qar0s…wf5mdq');
  expect(shortened('short')).toBe('short');
});
