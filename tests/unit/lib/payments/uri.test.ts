import { expect, test } from '@playwright/test';
import { type PaymentTarget, paymentLink } from '@/lib/payments';

const EVM = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const SOLANA = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';
const BITCOIN = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const TON = 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K';
const INVOICE = 'lnbc380u1p5x2c7dpp5q8jxq8z5qk7n8h3n0u4mzv2z9m4d5e6f7g8h9j0k2l3m4n5p6q7r';

type Row = [
  coin: string,
  network: string,
  amount: string,
  address: string,
  uri: string | null,
  prefersUri: boolean,
];

const transfer = (token: string, chain: number, atomic: string) =>
  `ethereum:${token}@${chain}/transfer?address=${EVM}&uint256=${atomic}`;

const ROWS: Row[] = [
  ['BTC', 'Mainnet', '0.00038', BITCOIN, `bitcoin:${BITCOIN}?amount=0.00038`, true],
  ['BTC', 'Lightning', '0.00038', INVOICE, `lightning:${INVOICE}`, true],
  [
    'LTC',
    'Mainnet',
    '0.42',
    'ltc1qexampleexampleexample',
    'litecoin:ltc1qexampleexampleexample?amount=0.42',
    true,
  ],
  [
    'DOGE',
    'Mainnet',
    '180.5',
    'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L',
    'dogecoin:DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L?amount=180.5',
    true,
  ],
  ['ETH', 'ETH Mainnet', '0.0213', EVM, `ethereum:${EVM}@1?value=21300000000000000`, true],
  ['ETH', 'Base', '0.0213', EVM, `ethereum:${EVM}@8453?value=21300000000000000`, false],
  ['ETH', 'Arbitrum', '0.0213', EVM, `ethereum:${EVM}@42161?value=21300000000000000`, false],
  [
    'USDC',
    'Base',
    '51.08',
    EVM,
    transfer('0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', 8453, '51080000'),
    false,
  ],
  [
    'USDC',
    'ETH Mainnet',
    '51.08',
    EVM,
    transfer('0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', 1, '51080000'),
    false,
  ],
  [
    'USDC',
    'Arbitrum',
    '51.08',
    EVM,
    transfer('0xaf88d065e77c8cC2239327C5EDb3A432268e5831', 42161, '51080000'),
    false,
  ],
  [
    'USDC',
    'POLYGON (MATIC)',
    '51.08',
    EVM,
    transfer('0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359', 137, '51080000'),
    false,
  ],
  [
    'USDT',
    'ETH Mainnet',
    '51.08',
    EVM,
    transfer('0xdAC17F958D2ee523a2206206994597C13D831ec7', 1, '51080000'),
    false,
  ],
  [
    'USDT',
    'Arbitrum',
    '51.08',
    EVM,
    transfer('0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9', 42161, '51080000'),
    false,
  ],
  [
    'USDT',
    'Polygon (Matic)',
    '51.08',
    EVM,
    transfer('0xc2132D05D31c914a87C6611C10748AEb04B58e8F', 137, '51080000'),
    false,
  ],
  [
    'USDT',
    'Base',
    '51.08',
    EVM,
    transfer('0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2', 8453, '51080000'),
    false,
  ],
  ['SOL', 'Solana', '1.25', SOLANA, `solana:${SOLANA}?amount=1.25`, true],
  [
    'USDC',
    'Solana',
    '51.08',
    SOLANA,
    `solana:${SOLANA}?amount=51.08&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
    true,
  ],
  [
    'USDT',
    'Solana',
    '51.08',
    SOLANA,
    `solana:${SOLANA}?amount=51.08&spl-token=Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB`,
    true,
  ],
  ['TON', 'Ton', '1.25', TON, `ton://transfer/${TON}?amount=1250000000`, true],
  [
    'USDT',
    'Gram',
    '25.5',
    TON,
    `ton://transfer/${TON}?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs&amount=25500000`,
    true,
  ],
  ['TRX', 'Tron', '180', 'TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf', null, false],
  ['USDT', 'Tron', '51.08', 'TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf', null, false],
  [
    'USDC.e',
    'Polygon (Matic)',
    '51.08',
    EVM,
    transfer('0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174', 137, '51080000'),
    false,
  ],
  ['USDC.e', 'WorldChain', '51.08', EVM, null, false],
  ['WLD', 'WorldChain', '12', EVM, null, false],
  ['USDC', 'Sonic', '51.08', EVM, null, false],
];

for (const [coin, network, amount, address, uri, prefersUri] of ROWS) {
  test(`${coin} on ${network} ${uri ? 'opens a wallet' : 'is paid by address alone'}`, () => {
    expect(paymentLink({ coin, network, amount, address })).toEqual({ uri, prefersUri });
  });
}

test('a label is encoded and a TON transfer ends with the order', () => {
  const sol = paymentLink({
    coin: 'SOL',
    network: 'Solana',
    amount: '1.25',
    address: SOLANA,
    label: 'Karten & mehr',
  });
  expect(sol?.uri).toBe(`solana:${SOLANA}?amount=1.25&label=Karten%20%26%20mehr`);
  const ton = paymentLink({
    coin: 'TON',
    network: 'Ton',
    amount: '1.25',
    address: TON,
    expiresAt: 1_795_220_000_999,
  });
  expect(ton?.uri).toBe(`ton://transfer/${TON}?amount=1250000000&exp=1795220000`);
});

const REFUSED: [string, Partial<PaymentTarget>][] = [
  ['an exponent', { amount: '2.13e16' }],
  ['a comma', { amount: '51,08' }],
  ['more decimals than the coin has', { amount: '51.0800001' }],
  ['an address that could carry parameters', { address: `${EVM}?value=1` }],
  ['an empty address', { address: '' }],
];

for (const [what, change] of REFUSED) {
  test(`${what} makes no link`, () => {
    const target = { coin: 'USDC', network: 'Base', amount: '51.08', address: EVM, ...change };
    expect(paymentLink(target)).toEqual({ uri: null, prefersUri: false });
  });
}

test('an invoice over another amount, over none or over play money is not payable at all', () => {
  const pay = (address: string, amount: string) =>
    paymentLink({ coin: 'BTC', network: 'Lightning', address, amount })?.uri;
  expect(pay(INVOICE, '0.00039')).toBeUndefined();
  expect(pay(INVOICE.replace('380u', ''), '0.00038')).toBeUndefined();
  expect(pay(INVOICE.replace('lnbc', 'lntb'), '0.00038')).toBeUndefined();
  expect(pay(INVOICE.replace('380u', '380000n'), '0.00038')).toMatch(/^lightning:/);
  expect(pay(INVOICE.replace('380u', '380000000p'), '0.000380')).toMatch(/^lightning:/);
});

test('trailing zeros beyond the decimals of the coin still make the same link', () => {
  const pay = (amount: string) => paymentLink({ coin: 'USDC', network: 'Base', amount, address: EVM })?.uri;
  expect(pay('51.08000000')).toBe(pay('51.08'));
});
