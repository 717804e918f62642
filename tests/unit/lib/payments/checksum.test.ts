import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isAddress } from '@/lib/payments/server';
import { addressFor } from '../../../sandbox/payments/address';

/** Addresses of others: specifications, explorers, issuers. */
const GOOD: [coin: string, network: string, address: string][] = [
  ['BTC', 'Mainnet', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['BTC', 'Mainnet', 'BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ'],
  ['BTC', 'Mainnet', 'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3'],
  ['BTC', 'Mainnet', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
  ['BTC', 'Mainnet', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['BTC', 'Mainnet', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
  ['DOGE', 'Mainnet', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L'],
  ['ETH', 'ETH Mainnet', '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'],
  ['USDC', 'Base', '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'],
  ['USDC', 'WorldChain', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['SOL', 'Solana', 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN'],
  ['USDT', 'Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['USDT', 'Ton', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs'],
  ['TON', 'Gram', 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K'],
  ['SUI', 'Sui', `0x${'0af3'.repeat(16)}`],
  ['XYZ', 'Nobody knows it', 'some-plain-word-long-enough'],
];

for (const [coin, network, address] of GOOD) {
  test(`${address.slice(0, 12)}… is an address of ${coin} on ${network}`, () => {
    expect(isAddress(coin, network, address)).toBe(true);
  });
}

const BAD: [why: string, coin: string, network: string, address: string][] = [
  ['of a test network', 'BTC', 'Mainnet', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'],
  ['of a test network', 'TON', 'Ton', 'kQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K'],
  ['of another network', 'LTC', 'Mainnet', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['of another network', 'USDC', 'Solana', '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'],
  ['of another network', 'USDC', 'Base', 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN'],
  ['of another network', 'TRX', 'Tron', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  [
    'version 1 with the checksum of version 0',
    'BTC',
    'Mainnet',
    'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqyznk2e',
  ],
  ['31 bytes long', 'SOL', 'Solana', '1111111111111111111111111111111'],
  ['an invoice', 'BTC', 'Mainnet', 'lnbc380u1p5x2c7dpp5q8jxq8z5qk7n8h3n0u4mzv2z9m4d5e6f7g8h9j0k2l3m4n5p6q7r'],
  ['an address where an invoice belongs', 'BTC', 'Lightning', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['carrying parameters', 'XYZ', 'Nobody knows it', 'some-plain-word-long-enough?amount=1'],
  ['empty', 'USDC', 'Base', ''],
];

for (const [why, coin, network, address] of BAD) {
  test(`what is ${why} is no address of ${coin} on ${network} (${address.slice(0, 6)})`, () => {
    expect(isAddress(coin, network, address)).toBe(false);
  });
}

const CHECKSUMMED = [
  ['BTC', 'Mainnet', 'bitcoin'],
  ['LTC', 'Mainnet', 'litecoin'],
  ['DOGE', 'Mainnet', 'dogecoin'],
  ['USDT', 'Tron', 'tron'],
  ['TON', 'Ton', 'ton'],
  ['USDC', 'Base', 'evm'],
] as const;
const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789-_';

for (const [coin, network, chain] of CHECKSUMMED) {
  test(`any one wrong letter in an address of ${chain} is noticed`, () => {
    const slip = fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.constantFrom(...LETTERS));
    fc.assert(
      fc.property(slip, ([seed, place, letter]) => {
        const address = addressFor(chain, seed);
        const at = place % address.length;
        const slipped = address.slice(0, at) + letter + address.slice(at + 1);
        expect(isAddress(coin, network, address)).toBe(true);
        if (slipped !== address) expect(isAddress(coin, network, slipped), slipped).toBe(false);
      }),
      // EIP-55 lets one slip in 65,000 pass by its nature: always the same slips, so that the answer is too.
      { numRuns: 500, seed: 1 },
    );
  });
}
