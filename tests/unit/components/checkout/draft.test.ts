import { expect, test } from '@playwright/test';
import { draftOf, problemsWith } from '@/components/checkout/draft';
import { loadPhoneNumbers } from '@/components/checkout/fields/phone-number';
import { placeOf } from '@/components/checkout/places';
import { type Choice, coinOf, isBelow, networkOf } from '@/components/checkout/price/choice';
import { draftSchema } from '@/lib/checkout/draft';
import type { Basket, BasketLine, CheckoutForm } from '@/lib/device';

const card: BasketLine = {
  id: 'card',
  quantity: 1,
  brand: 'airbnb',
  name: 'Airbnb',
  country: 'US',
  denomination: '50 USD',
  label: '$50',
  deliveryType: 'by_email',
  logo: null,
  background: null,
};
const topUp: BasketLine = {
  ...card,
  id: 'top-up',
  brand: 't-mobile',
  deliveryType: 'by_phone',
};
const basket = (...lines: BasketLine[]): Basket => ({
  idempotencyKey: 'i'.repeat(22),
  orderKey: 'k'.repeat(43),
  lines,
});
const form: CheckoutForm = {
  email: ' anna@example.com ',
  recipients: {},
  coupon: null,
  refundAddress: null,
  coin: null,
  network: null,
  acceptsTerms: true,
  acceptsNewsletter: false,
};
const network = (name: string, isSuspended = false, minimum: string | null = null) => ({
  network: name,
  label: name,
  isSuspended,
  minimum: minimum === null ? null : { amount: minimum, currency: 'USDC' },
});
const usdc = {
  coin: 'USDC',
  isSuspended: false,
  networks: [network('Solana', true), network('Base'), network('Tron')],
};
const choice: Choice = { coin: usdc, network: network('Base') };
const seen = { amount: '51.08', currency: 'USDC' };

test('what is sent is what the server reads, with the address without its blanks', () => {
  const draft = draftOf(basket(card), form, choice, seen, 'en-US');
  expect(draftSchema.safeParse(draft).success).toBe(true);
  expect(draft).toMatchObject({ email: 'anna@example.com', coin: 'USDC', network: 'Base', seen });
  expect(draft.lines[0]).toMatchObject({ recipient: 'anna@example.com' });
});

for (const typed of ['+49 151 234-567', '0049151234567', '+49 (151) 234.567', '+49/151/234567']) {
  test(`a number typed as ${typed} is sent in E.164`, () => {
    const draft = draftOf(
      basket(card, topUp),
      { ...form, recipients: { 'top-up': typed } },
      choice,
      seen,
      'de-DE',
    );
    expect(draft.lines.map(({ recipient }) => recipient)).toEqual(['anna@example.com', '+49151234567']);
  });
}

test('problems come in the order of the page, each at its field', () => {
  const empty = { ...form, email: 'anna@', recipients: { 'top-up': '0151' }, acceptsTerms: false };
  const paused: Choice = { coin: usdc, network: network('Solana', true) };
  const found = problemsWith([topUp], empty, paused);
  expect(found.map(({ code }) => code)).toEqual([
    'invalid_phone',
    'invalid_email',
    'SUSPENDED_NETWORK',
    'terms_not_accepted',
  ]);
  expect(found.map((problem) => placeOf(problem, [topUp], form))).toEqual([
    'recipient-0',
    'email',
    'network',
    'terms',
  ]);
  expect(problemsWith([card], form, choice)).toEqual([]);
});

test('what is missing is asked for by its name, and is not called wrong', async () => {
  const gift: BasketLine = { ...card, id: 'gift' };
  const account: BasketLine = { ...card, id: 'account', deliveryType: 'by_account' };
  const empty = { ...form, email: ' ', recipients: { gift: '', 'top-up': ' ', account: ' ' } };
  await loadPhoneNumbers();
  expect(problemsWith([gift, topUp, account], empty, choice)).toEqual([
    { code: 'missing_recipient', field: 'lines.0.recipient' },
    {
      code: 'missing_phone',
      field: 'lines.1.recipient',
      facts: { country: 'US', example: '+1 201 555 0123' },
    },
    { code: 'missing_account', field: 'lines.2.recipient', facts: { name: 'Airbnb' } },
    { code: 'missing_email', field: 'email' },
  ]);
});

test('an account is sent as it was typed, and one is needed', () => {
  const account: BasketLine = { ...card, deliveryType: 'by_account' };
  const draft = draftOf(
    basket(account),
    { ...form, recipients: { card: ' 5512 3456 ' } },
    choice,
    seen,
    'en-US',
  );
  expect(draft.lines[0]?.recipient).toBe('5512 3456');
  expect(problemsWith([account], form, choice)).toEqual([
    { code: 'missing_account', facts: { name: 'Airbnb' }, field: 'lines.0.recipient' },
  ]);
});

test("the server's problems find their place, the rest stands at the pay button", () => {
  const at = (field: string | undefined, code: Parameters<typeof placeOf>[0]['code'] = 'invalid_input') =>
    placeOf(field === undefined ? { code } : { code, field }, [card, topUp], form);
  expect(at('lines.0.recipient')).toBe('email');
  expect(at('lines.1.recipient')).toBe('recipient-1');
  expect(at('lines.1.denomination')).toBe('line-1');
  expect(at('lines.1')).toBe('line-1');
  expect(at('acceptsTerms')).toBe('terms');
  expect(at(undefined, 'OUT_OF_STOCK')).toBe('line-0');
  expect(at(undefined, 'SUSPENDED_COIN')).toBe('coin');
  expect(at(undefined, 'upstream_busy')).toBe('confirm');
  expect(at('orderKey')).toBe('confirm');
});

test('the default is the first coin and network that work and suffice', () => {
  const total = { amount: '5', currency: 'USDC' };
  const dear = {
    ...usdc,
    networks: [network('ETH Mainnet', false, '11.2'), network('Solana', true), network('Base', false, '0.5')],
  };
  const coins = [{ ...usdc, coin: 'USDT', isSuspended: true }, dear];
  expect(coinOf(coins, { coin: null })).toBe(dear);
  expect(networkOf(dear, { network: null }, total)?.network).toBe('Base');
  expect(networkOf(dear, { network: null }, null)?.network).toBe('ETH Mainnet');
  expect(isBelow(network('ETH Mainnet', false, '11.2'), total)).toBe(true);
  expect(isBelow(network('ETH Mainnet', false, '11.2'), { amount: '0.1', currency: 'BTC' })).toBe(false);
});

test("the shopper's own choice stands, also when it is paused meanwhile", () => {
  const coins = [usdc, { ...usdc, coin: 'USDT', isSuspended: true }];
  expect(coinOf(coins, { coin: 'USDT' })?.coin).toBe('USDT');
  expect(networkOf(usdc, { network: 'Solana' }, null)?.network).toBe('Solana');
  expect(coinOf(coins, { coin: 'gone' })?.coin).toBe('USDC');
});

test('the coin one likes to see prices in comes first, unless it is paused or another is chosen', () => {
  const coins = [usdc, { ...usdc, coin: 'BTC' }, { ...usdc, coin: 'USDT', isSuspended: true }];
  expect(coinOf(coins, { coin: null }, 'BTC')?.coin).toBe('BTC');
  expect(coinOf(coins, { coin: 'USDC' }, 'BTC')?.coin).toBe('USDC');
  expect(coinOf(coins, { coin: null }, 'USDT')?.coin).toBe('USDC');
  expect(coinOf(coins, { coin: null }, 'XMR')?.coin).toBe('USDC');
});
