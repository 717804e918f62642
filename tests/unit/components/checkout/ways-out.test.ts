import { expect, test } from '@playwright/test';
import { type Situation, waysOut } from '@/components/checkout/problems/ways-out';
import type { PaymentNetwork } from '@/lib/catalog';
import type { Problem } from '@/lib/problem';

const network = (name: string, rest: Partial<PaymentNetwork> = {}): PaymentNetwork => ({
  network: name,
  label: name,
  isSuspended: false,
  minimum: null,
  ...rest,
});

const situation: Situation = {
  coins: [
    {
      coin: 'USDC',
      isSuspended: false,
      networks: [
        network('Solana'),
        network('Base', { isSuspended: true }),
        network('ETH Mainnet', { minimum: { amount: '30', currency: 'USDC' } }),
        network('Tron'),
        network('Arbitrum'),
      ],
    },
    { coin: 'USDT', isSuspended: true, networks: [network('Solana')] },
    { coin: 'BTC', isSuspended: false, networks: [network('Mainnet'), network('Lightning')] },
  ],
  coin: 'USDC',
  network: 'Solana',
  total: { amount: '12.5', currency: 'USDC' },
  quantities: [1],
  mostItems: 10,
  unpaid: [],
};

const ways = (problem: Problem, rest: Partial<Situation> = {}) => waysOut(problem, { ...situation, ...rest });

test('a paused network leads to the open ones of the same coin that take the total', () => {
  expect(ways({ code: 'SUSPENDED_NETWORK', field: 'network' })).toEqual([
    { do: 'pay', coin: 'USDC', network: 'Tron' },
    { do: 'pay', coin: 'USDC', network: 'Arbitrum' },
  ]);
});

test('a paused coin leads to each other open coin, once', () => {
  expect(ways({ code: 'SUSPENDED_COIN', field: 'coin' })).toEqual([
    { do: 'pay', coin: 'BTC', network: 'Mainnet' },
  ]);
});

test('where Tron wants a name, no other network of it is Tron', () => {
  expect(ways({ code: 'FULLNAME_MISSING', field: 'network' }, { network: 'Tron' })).toEqual([
    { do: 'pay', coin: 'USDC', network: 'Solana' },
    { do: 'pay', coin: 'USDC', network: 'Arbitrum' },
  ]);
});

test('of what a product can be paid with, only what this shop offers is a way', () => {
  const payWith = [
    { coin: 'BTC', network: 'lightning' },
    { coin: 'USDC', network: 'base' },
    { coin: 'DAI', network: 'ethereum' },
  ];
  expect(ways({ code: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION', payWith })).toEqual([
    { do: 'pay', coin: 'BTC', network: 'Lightning' },
  ]);
});

test('below the minimum another network is a way, and as many of the card as reach it', () => {
  const facts = { min: '30', currency: 'USDC' };
  const problem: Problem = { code: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED', facts };
  expect(ways(problem)).toEqual([
    { do: 'pay', coin: 'USDC', network: 'Tron' },
    { do: 'take', line: 0, quantity: 3 },
  ]);
  expect(ways(problem, { quantities: [2] })).toContainEqual({ do: 'take', line: 0, quantity: 5 });
  expect(ways({ ...problem, facts: { min: '900', currency: 'USDC' } })).not.toContainEqual(
    expect.objectContaining({ do: 'take' }),
  );
});

test('too many items become as many as one order takes', () => {
  const problem: Problem = { code: 'PRODUCT_COUNT_EXCEEDED', facts: { max: '10' } };
  expect(ways(problem, { quantities: [2, 11] })).toEqual([{ do: 'take', line: 1, quantity: 8 }]);
  expect(ways({ code: 'PRODUCT_COUNT_EXCEEDED' }, { quantities: [2, 11] })).toEqual([]);
});

test('a coupon that is refused can be left out, whatever the reason', () => {
  expect(ways({ code: 'COUPON_EXPIRED' })).toEqual([{ do: 'dropCoupon' }]);
  expect(ways({ code: 'COUPON_NOT_VALID_FOR_STORE' })).toEqual([{ do: 'dropCoupon' }]);
});

test('what only its field can mend has no other way', () => {
  expect(ways({ code: 'INVALID_BENEFICIARY_ACCOUNT', field: 'lines.0.recipient' })).toEqual([]);
});

test('too many open orders lead to those of this device, and to the list of all', () => {
  const problem: Problem = { code: 'too_many_open_orders', facts: { count: '3' } };
  expect(ways(problem)).toEqual([{ do: 'orders' }]);
  const unpaid = [{ orderId: 'o1', what: 'Steam $20' }];
  expect(ways(problem, { unpaid })).toEqual([
    { do: 'open', orderId: 'o1', what: 'Steam $20' },
    { do: 'orders' },
  ]);
});
