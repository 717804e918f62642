import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { paymentLink } from '@/lib/payments';
import { mismatchesOf } from '@/lib/payments/server';
import { addressFor } from '../../../sandbox/payments/address';
import { COINS } from '../../../sandbox/payments/coins';
import { paymentUri } from '../../../sandbox/payments/uri';

const EVM = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const OTHER = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const USDC_POLYGON = '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359';
const USDC_E_POLYGON = '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174';
const SOLANA = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';
const BITCOIN = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';

type Case = { coin: string; network: string; address: string; amount: string };
const check = ({ coin, network, address, amount }: Case, qrText: string | null) =>
  mismatchesOf({ asked: { coin, network }, said: { coin, network }, address, amount, qrText });

const polygon = { coin: 'USDC', network: 'Polygon (Matic)', address: EVM, amount: '51.08' };
const transfer = (token: string, to = EVM, atomic = '51080000', chain = '@137') =>
  `ethereum:${token}${chain}/transfer?address=${to}&uint256=${atomic}`;

test('USDC.e is never taken for USDC, nor USDC for USDC.e', () => {
  expect(check(polygon, transfer(USDC_POLYGON))).toEqual([]);
  expect(check(polygon, transfer(USDC_E_POLYGON))).toEqual(['qr_token']);
  const bridged = { ...polygon, coin: 'USDC.e' };
  expect(check(bridged, transfer(USDC_E_POLYGON))).toEqual([]);
  expect(check(bridged, transfer(USDC_POLYGON))).toEqual(['qr_token']);
});

const TEXTS: [what: string, of: Case, text: string, found: string[]][] = [
  ['nothing but the address', polygon, EVM, []],
  ['the contract in small letters', polygon, transfer(USDC_POLYGON.toLowerCase(), EVM.toLowerCase()), []],
  ['no chain', polygon, transfer(USDC_POLYGON, EVM, '51080000', ''), []],
  ['another recipient', polygon, transfer(USDC_POLYGON, OTHER), ['qr_recipient']],
  ['another amount', polygon, transfer(USDC_POLYGON, EVM, '51080001'), ['qr_amount']],
  ['another chain', polygon, transfer(USDC_POLYGON, EVM, '51080000', '@1'), ['qr_chain']],
  ['ether instead of the token', polygon, `ethereum:${EVM}@137?value=51080000`, ['qr_token']],
  ['the contract as the recipient', polygon, `ethereum:${USDC_POLYGON}@137`, ['qr_recipient']],
  ['an unknown form with the address', polygon, `matic:${EVM}?amount=51.08`, []],
  ['an unknown form without it', polygon, `matic:${OTHER}?amount=51.08`, ['qr_recipient']],
  [
    'an exponent',
    { coin: 'ETH', network: 'ETH Mainnet', address: EVM, amount: '0.0213' },
    `ethereum:${EVM}@1?value=2.13e16`,
    [],
  ],
  [
    'SOL instead of a token',
    { coin: 'USDC', network: 'Solana', address: SOLANA, amount: '5' },
    `solana:${SOLANA}?amount=5`,
    ['qr_token'],
  ],
  [
    'a token instead of SOL',
    { coin: 'SOL', network: 'Solana', address: SOLANA, amount: '5' },
    `solana:${SOLANA}?amount=5&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
    ['qr_token'],
  ],
  [
    'capitals',
    { coin: 'BTC', network: 'Mainnet', address: BITCOIN, amount: '0.00038' },
    `BITCOIN:${BITCOIN.toUpperCase()}?amount=0.000380`,
    [],
  ],
  [
    'the bounceable spelling of a TON account',
    { coin: 'TON', network: 'Ton', address: 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K', amount: '1' },
    'ton://transfer/EQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinaPP?amount=1000000000',
    [],
  ],
  [
    'letters of another case where case matters',
    { coin: 'SOL', network: 'Solana', address: SOLANA, amount: '5' },
    `solana:${SOLANA.toLowerCase()}?amount=5`,
    ['qr_recipient'],
  ],
];

for (const [what, of, text, found] of TEXTS) {
  test(`a code text with ${what} is ${found.length === 0 ? 'fine' : 'a contradiction'}`, () => {
    expect(check(of, text)).toEqual(found);
  });
}

test('a network may be spelt in several ways, another network may not', () => {
  const said = (network: string) =>
    mismatchesOf({
      asked: polygon,
      said: { coin: 'USDC', network },
      address: EVM,
      amount: '1',
      qrText: null,
    });
  for (const same of ['POLYGON (MATIC)', 'Polygon', 'MATIC']) expect(said(same), same).toEqual([]);
  for (const other of ['Base', 'Nowhere']) expect(said(other), other).toEqual(['network']);
});

test('an address of another network is a contradiction by itself', () => {
  expect(check({ ...polygon, address: SOLANA }, null)).toEqual(['address']);
  expect(check({ ...polygon, address: EVM.replace('C5', 'c5') }, null)).toEqual(['address']);
});

/** Every coin, network and amount with as many decimals as the coin has. */
const payable = fc
  .constantFrom(...COINS.flatMap((coin) => coin.networks.map((network) => ({ coin, network }))))
  .filter(({ network }) => network.chain !== 'lightning')
  .chain(({ coin, network }) =>
    fc.record({
      coin: fc.constant(coin),
      network: fc.constant(network),
      seed: fc.string({ minLength: 1 }),
      whole: fc.nat(1_000_000),
      fraction: fc.stringMatching(new RegExp(`^\\d{1,${network.contract?.decimals ?? coin.atomic}}$`)),
    }),
  );

test('what we write for a wallet says what we were told, whatever the amount', () => {
  fc.assert(
    fc.property(payable, ({ coin, network, seed, whole, fraction }) => {
      if (network.chain === 'lightning') return;
      const amount = `${whole}.${fraction}`;
      const address = addressFor(network.chain, seed);
      const of = { coin: coin.name, network: network.name, address, amount };
      const link = paymentLink({ ...of, label: 'Karten & mehr', expiresAt: 1_795_220_000_000 });
      if (link?.uri) expect(check(of, link.uri), link.uri).toEqual([]);
      const theirs = paymentUri({ coin, network, address, amount, expiresAt: 1_795_220_000 });
      expect(check(of, theirs), theirs).toEqual([]);
      const more = { ...of, amount: `${whole + 1}.${fraction}` };
      if (link?.uri) expect(check(more, link.uri), link.uri).toEqual(['qr_amount']);
    }),
    { numRuns: 1_000 },
  );
});
