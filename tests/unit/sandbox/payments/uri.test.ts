import { expect, test } from '@playwright/test';
import { findCoin, findNetwork } from '../../../sandbox/payments/coins';
import { paymentUri } from '../../../sandbox/payments/uri';

const EVM = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const SOLANA = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';
const TON = 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K';

/** Coin, network, address, amount, and the text a wallet must be able to read. */
const GOLDEN: [string, string, string, string, string][] = [
  [
    'BTC',
    'Mainnet',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '0.00038',
    'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.00038',
  ],
  ['BTC', 'Lightning', 'lnbc380u1pexample', '0.00038', 'lightning:lnbc380u1pexample'],
  ['LTC', 'Mainnet', 'ltc1qexample', '0.42', 'litecoin:ltc1qexample?amount=0.42'],
  ['DOGE', 'Mainnet', 'Dexample', '180.5', 'dogecoin:Dexample?amount=180.5'],
  ['ETH', 'ETH Mainnet', EVM, '0.0213', `ethereum:${EVM}@1?value=21300000000000000`],
  ['ETH', 'Base', EVM, '0.0213', `ethereum:${EVM}@8453?value=21300000000000000`],
  ['ETH', 'Arbitrum', EVM, '0.0213', `ethereum:${EVM}@42161?value=21300000000000000`],
  [
    'USDC',
    'Base',
    EVM,
    '51.08',
    `ethereum:0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913@8453/transfer?address=${EVM}&uint256=51080000`,
  ],
  [
    'USDC',
    'ETH Mainnet',
    EVM,
    '51.08',
    `ethereum:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48@1/transfer?address=${EVM}&uint256=51080000`,
  ],
  [
    'USDC',
    'Arbitrum',
    EVM,
    '51.08',
    `ethereum:0xaf88d065e77c8cC2239327C5EDb3A432268e5831@42161/transfer?address=${EVM}&uint256=51080000`,
  ],
  [
    'USDC',
    'Polygon (Matic)',
    EVM,
    '1.005',
    `ethereum:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359@137/transfer?address=${EVM}&uint256=1005000`,
  ],
  [
    'USDT',
    'Polygon (Matic)',
    EVM,
    '51.08',
    `ethereum:0xc2132D05D31c914a87C6611C10748AEb04B58e8F@137/transfer?address=${EVM}&uint256=51080000`,
  ],
  ['SOL', 'Solana', SOLANA, '1.25', SOLANA],
  [
    'USDC',
    'Solana',
    SOLANA,
    '51.08',
    `solana:${SOLANA}?amount=51.08&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
  ],
  [
    'USDT',
    'Solana',
    SOLANA,
    '51.08',
    `solana:${SOLANA}?amount=51.08&spl-token=Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB`,
  ],
  ['TRX', 'Tron', 'Texample', '12.5', 'Texample'],
  ['USDT', 'Tron', 'Texample', '12.5', 'Texample'],
  ['TON', 'Ton', TON, '1.25', `ton://transfer/${TON}?amount=1250000000&exp=1795220000`],
  [
    'USDT',
    'Ton',
    TON,
    '25.50',
    `ton://transfer/${TON}?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs&amount=25500000&exp=1795220000`,
  ],
];

for (const [coinName, networkName, address, amount, text] of GOLDEN) {
  test(`${coinName} on ${networkName} is asked for in the words wallets know`, () => {
    const coin = findCoin(coinName);
    const network = coin && findNetwork(coin, networkName);
    if (!coin || !network) throw new Error('not offered');
    expect(paymentUri({ coin, network, address, amount, expiresAt: 1_795_220_000 })).toBe(text);
  });
}

test('networks are found in any case, and never by an alias', () => {
  const usdc = findCoin('USDC');
  if (!usdc) throw new Error('not offered');
  expect(findNetwork(usdc, 'POLYGON (MATIC)')?.chainId).toBe(137);
  for (const alias of ['Polygon', 'Matic', 'Ethereum', 'ETH', 'sol', '']) {
    expect(findNetwork(usdc, alias), alias).toBeUndefined();
  }
});
