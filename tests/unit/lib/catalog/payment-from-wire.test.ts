import { expect, test } from '@playwright/test';
import { paymentCoinsFromWire } from '@/lib/catalog/payment-from-wire';
import { wirePaymentVias } from '@/lib/upstream/wire/payment';
import { example } from '../upstream/local-upstream';

const vias = wirePaymentVias.parse(example('payment_vias'));
const coins = (...names: string[]) =>
  paymentCoinsFromWire(vias, { coins: names, networks: ['Base', 'Lightning', 'Solana'] });

test('coins are those of the shop, in its order, that the upstream offers', () => {
  expect(coins('SOL', 'XMR', 'BTC').map(({ coin }) => coin)).toEqual(['SOL', 'BTC']);
});

test('networks are in the shop’s order, then as the upstream has them, by their own names', () => {
  expect(coins('USDC')[0]?.networks.map(({ network }) => network)).toEqual([
    'Base',
    'Solana',
    'Polygon (Matic)',
    'Arbitrum',
    'ETH Mainnet',
  ]);
});

test('a network has the smallest amount it takes', () => {
  const [btc] = coins('BTC');
  expect(btc?.networks[0]).toEqual({
    network: 'Lightning',
    label: 'Lightning',
    isSuspended: false,
    minimum: { amount: '0.00000741', currency: 'BTC' },
  });
});

test('what is suspended stays listed and says so', () => {
  const [usdt] = coins('USDT');
  expect(usdt?.isSuspended).toBe(false);
  expect(usdt?.networks.map(({ network, isSuspended }) => [network, isSuspended])).toEqual([
    ['Polygon (Matic)', false],
    ['Tron', true],
  ]);
  const paused = wirePaymentVias.parse([
    {
      name: 'USER_WALLET',
      currencies: [{ name: 'BTC', is_suspended: true, networks: [{ name: 'Lightning' }] }],
    },
  ]);
  expect(paymentCoinsFromWire(paused, { coins: ['BTC'], networks: [] })).toMatchObject([
    { isSuspended: true, networks: [{ isSuspended: true }] },
  ]);
});

test('a coin whose contract is that of another coin cannot be chosen', () => {
  const offered = (address: string) =>
    wirePaymentVias.parse([
      {
        name: 'USER_WALLET',
        currencies: [{ name: 'USDC', networks: [{ name: 'Polygon (Matic)', smart_contract: { address } }] }],
      },
    ]);
  const isSuspended = (address: string) =>
    paymentCoinsFromWire(offered(address), { coins: ['USDC'], networks: [] })[0]?.networks[0]?.isSuspended;
  expect(isSuspended('0x3c499c542cef5e3811e1192ce70d8cc03d5c3359')).toBe(false);
  expect(isSuspended('0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174')).toBe(true);
});

test('only the shopper’s own wallet counts, and only while it is available', () => {
  const other = [{ name: 'KUCOIN_PAY', currencies: [{ name: 'BTC', networks: [{ name: 'x' }] }] }];
  expect(paymentCoinsFromWire(wirePaymentVias.parse(other), { coins: ['BTC'], networks: [] })).toEqual([]);
  const closed = vias.map((via) => ({ ...via, available: false }));
  expect(paymentCoinsFromWire(closed, { coins: ['BTC'], networks: [] })).toEqual([]);
});

test('a coin without a network cannot be paid with', () => {
  const bare = wirePaymentVias.parse([
    { name: 'USER_WALLET', currencies: [{ name: 'BTC', networks: null }] },
  ]);
  expect(paymentCoinsFromWire(bare, { coins: ['BTC'], networks: [] })).toEqual([]);
});
