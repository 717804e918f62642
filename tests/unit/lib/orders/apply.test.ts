import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { apply } from '@/lib/orders/apply';
import { newsOf, type OrderNews } from '@/lib/orders/from-wire';
import type { OrderRecord } from '@/lib/orders/record';
import { invoiceFor } from '../../../sandbox/payments/bolt11';
import { ADDRESS, LINE, news, OTHER_ADDRESS, record, START, textOver, WINDOW_MS, wire } from './world';

const after = (words: readonly Partial<OrderNews>[], from: OrderRecord = record()) =>
  words.reduce((known, word) => apply(known, news(word)).record, from);

test('another address later hides the address for good and is reported once', () => {
  const first = after([{}]);
  const second = apply(first, news({ address: OTHER_ADDRESS, updatedAt: 2_000 }));
  const third = apply(second.record, news({ address: OTHER_ADDRESS, updatedAt: 3_000 }));
  const back = apply(third.record, news({ address: ADDRESS, updatedAt: 4_000 }));
  expect(first.snapshot.address).toBe(ADDRESS);
  expect(second.alarms).toEqual(['address_changed']);
  expect(third.alarms).toEqual([]);
  for (const { record: known } of [second, third, back]) {
    expect(known.snapshot.address).toBeNull();
  }
});

test('the same account in another spelling is no other address, and the first spelling stays', () => {
  const evm = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
  const spellings = [
    { coin: 'USDC', network: 'Base', first: evm, second: evm.toLowerCase() },
    {
      coin: 'TON',
      network: 'Ton',
      first: 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K',
      second: 'EQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinaPP',
    },
  ];
  for (const { coin, network, first, second } of spellings) {
    const known = after([{ coin, network, address: first }], record({ coin, network }));
    const again = apply(known, news({ coin, network, address: second, updatedAt: 2_000 }));
    expect(again.alarms).toEqual([]);
    expect(again.record.snapshot.address).toBe(first);
  }
});

test('an address that came late is taken, and null later does not remove it', () => {
  const known = after([
    { state: 'Created', address: null },
    { updatedAt: 2_000 },
    { address: null, updatedAt: 3_000 },
  ]);
  expect(known.snapshot.address).toBe(ADDRESS);
});

test('whatever addresses come in whatever order, at most one is ever shown', () => {
  const words = fc.array(
    fc.record({ address: fc.constantFrom(ADDRESS, OTHER_ADDRESS, null), updatedAt: fc.nat(9) }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(words, (all) => {
      const shown = new Set<string>();
      let known = record();
      for (const word of all) {
        known = apply(known, news(word)).record;
        if (known.snapshot.address) shown.add(known.snapshot.address);
      }
      expect(shown.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1_000 },
  );
});

test('the amount to send stays the first one, and another is reported', () => {
  const first = after([{}]);
  const same = apply(first, news({ amount: '101.480', updatedAt: 2_000 }));
  const other = apply(first, news({ amount: '99', updatedAt: 2_000 }));
  expect(same.alarms).toEqual([]);
  expect(other.alarms).toEqual(['amount_changed']);
  expect(other.record.snapshot.amount).toBe('101.48');
  expect(other.record.snapshot.address).toBe(ADDRESS);
});

test('an order in another coin or network than was asked for shows no address', () => {
  for (const [check, change] of [
    ['coin', { coin: 'USDT' }],
    ['network', { network: 'Base' }],
  ] as const) {
    const { record: known, alarms } = apply(record(), news(change));
    expect(alarms).toEqual([check]);
    expect(known.snapshot).toMatchObject({ address: null, isUnverified: true });
  }
  expect(apply(record(), news({ network: 'SOLANA' })).alarms).toEqual([]);
});

test('a word that changes nothing is still remembered as heard', () => {
  const first = apply(record(), news({ heardAt: START + 1_000 })).record;
  const again = apply(first, news({ heardAt: START + 90_000 })).record;
  const earlier = apply(again, news({ heardAt: START + 50_000 })).record;
  expect(again.snapshot).toBe(first.snapshot);
  expect([first, again, earlier].map(({ heardAt }) => heardAt - START)).toEqual([1_000, 90_000, 90_000]);
});

test('received is the most that was ever said, transactions are all that were ever named', () => {
  const known = after([
    { received: '5', transactions: ['b', 'a'], state: 'PartialPaymentStarted' },
    { received: '3.5', transactions: ['c'], state: 'PartialPaymentStarted' },
  ]);
  expect(known.snapshot.received).toBe('5');
  expect(known.snapshot.transactions).toEqual(['b', 'a', 'c']);
});

test('what is missing is what the upstream says, else the rest, and nothing outside of a partial payment', () => {
  const partial = { state: 'PartialPaymentStarted', received: '100' } as const;
  expect(after([{}, { ...partial, missing: '1.50' }]).snapshot.missing).toBe('1.50');
  expect(after([{}, partial]).snapshot.missing).toBe('1.48');
  expect(after([{}, partial, { state: 'PaymentReceived' }]).snapshot.missing).toBeNull();
});

test('of a payment that was seen and one that was too small the newer word holds, and of one moment the harmless one', () => {
  const seen = { state: 'PaymentStarted', updatedAt: 5_000 } as const;
  const part = { state: 'PartialPaymentStarted', received: '5' } as const;
  expect(after([seen, { ...part, updatedAt: 6_000 }]).snapshot).toMatchObject({
    state: 'PartialPaymentStarted',
    missing: '96.48',
  });
  expect(after([seen, { ...part, updatedAt: 4_000 }]).snapshot.state).toBe('PaymentStarted');
  expect(after([seen, { ...part, updatedAt: 5_000 }]).snapshot.state).toBe('PaymentStarted');
  expect(after([{ ...part, updatedAt: 5_000 }, seen]).snapshot.state).toBe('PaymentStarted');
});

test('a rest that the wire rounds to nothing is counted to its last digit', () => {
  const rules = { now: START, window: WINDOW_MS };
  const partial = wire({
    order_state: 'PartialPaymentStarted',
    missing_amount: '0.00',
    sent_coin_amount: '101.479999',
  });
  const { snapshot } = apply(record(), newsOf(partial, rules)).record;
  expect(snapshot).toMatchObject({ state: 'PartialPaymentStarted', missing: '0.000001' });
});

test('a payment that is known of is remembered, though it has no figure and no transaction yet', () => {
  const rules = { now: START, window: WINDOW_MS };
  const expired = { order_state: 'Expired', payment_state: 'ExpiredAfterPaymentDetection' };
  const known = apply(record(), newsOf(wire(expired), rules)).record;
  expect(known.snapshot.isPaymentSeen).toBe(true);
  expect(after([{ state: 'Expired', updatedAt: 9_000 }], known).snapshot.isPaymentSeen).toBe(true);
  expect(apply(record(), newsOf(wire(), rules)).record.snapshot).not.toHaveProperty('isPaymentSeen');
});

test('a word we do not know shows review and keeps the rank', () => {
  const reviewed = after([
    { state: 'WaitingForDelivery', updatedAt: 5_000 },
    { state: null, updatedAt: 6_000 },
  ]);
  expect(reviewed.snapshot.state).toBe('InReview');
  const regressed = after([{ state: 'WaitingForPayment', updatedAt: 7_000 }], reviewed);
  expect(regressed.snapshot.state).toBe('InReview');
  const moved = after([{ state: 'Done', updatedAt: 6_500 }], regressed);
  expect(moved.snapshot.state).toBe('Done');
  expect(moved.snapshot.timeline.map(({ state }) => state)).toEqual(['WaitingForDelivery', 'Done']);
});

test('the end of the payment window moves only earlier, and not for a second of noise', () => {
  const at = (milliseconds: number) => ({ expiresAt: START + WINDOW_MS + milliseconds });
  expect(after([at(0), at(-1_500)]).snapshot.expiresAt).toBe(START + WINDOW_MS);
  expect(after([at(0), at(9_000)]).snapshot.expiresAt).toBe(START + WINDOW_MS);
  expect(after([at(0), at(-9_000)]).snapshot.expiresAt).toBe(START + WINDOW_MS - 9_000);
});

test('the countdown lays the rest of the window, by the clock of the upstream, on ours', () => {
  const rules = { now: START, window: WINDOW_MS };
  expect(newsOf(wire({ at: 600 }), rules).expiresAt).toBe(START + WINDOW_MS - 600_000);
  expect(newsOf(wire({ at: 9_999 }), rules).expiresAt).toBe(START);
  expect(newsOf(wire({ timestamp_of_request: undefined }), rules).expiresAt).toBe(START + WINDOW_MS);
  expect(newsOf(wire({ payment_requested_at: undefined }), rules).expiresAt).toBeNull();
});

const INVOICE = invoiceFor({
  amount: 32_833_000n,
  timestamp: 1_791_547_200,
  expirySeconds: 900,
  description: 'test',
  paymentHash: new Uint8Array(32).fill(1),
  paymentSecret: new Uint8Array(32).fill(2),
});
const lightning = { coin: 'BTC', network: 'Lightning', coin_amount: '0.00032833', wallet_address: INVOICE };

test('an invoice that ends before the window ends the time to pay', () => {
  const rules = { now: START, window: WINDOW_MS };
  const bolt11 = { ...lightning, qr_text: null };
  expect(newsOf(wire(bolt11), rules).expiresAt).toBe(START + 900_000);
  expect(newsOf(wire({ ...bolt11, at: 600 }), rules).expiresAt).toBe(START + 300_000);
  expect(newsOf(wire(bolt11), { ...rules, window: 60_000 }).expiresAt).toBe(START + 60_000);
});

test('an invoice over another amount than the one shown is never shown', () => {
  const asked = record({ coin: 'BTC', network: 'Lightning' });
  const rules = { now: START, window: WINDOW_MS };
  const said = (change: object) =>
    apply(
      asked,
      newsOf(wire({ ...lightning, qr_text: `LIGHTNING:${INVOICE.toUpperCase()}`, ...change }), rules),
    );
  expect(said({}).alarms).toEqual([]);
  expect(said({}).record.snapshot.address).toBe(INVOICE);
  expect(said({ coin_amount: '0.00032834' }).alarms).toEqual(['invoice_amount']);
  expect(said({ coin_amount: '0.00032834' }).record.snapshot.address).toBeNull();
  expect(said({ wallet_address: INVOICE.replace('lnbc3', 'lnbc4'), qr_text: null }).alarms).toEqual([
    'invoice',
  ]);
});

test('nothing of the wire passes that has no name here', () => {
  const secret = wire({
    order_state: 'Done',
    checkout_url: 'https://checkout.example.com/SECRET',
    deliveries: [
      {
        id: 'SECRET',
        delivery_state: 'Succeeded',
        deliverable: {
          brand_name: 'Airbnb',
          country_code: 'US',
          denomination: 'range',
          product_value: '100.0',
          beneficiary_account: 'SECRET@example.com',
          pin_code: 'SBX-SECRET',
          pin_serial: 'SECRET',
          security_code: 'SECRET',
          failure_reason: 'SECRET',
          operator_reference: 'SECRET',
        },
      },
    ],
  });
  const { record: known } = apply(record(), newsOf(secret, { now: START, window: WINDOW_MS }));
  const kept = JSON.stringify(known);
  for (const leak of ['SECRET', secret.order_id, 'payment_id', 'v3/qrs', '@'])
    expect(kept).not.toContain(leak);
  expect(known.snapshot.lines).toEqual([{ ...LINE, state: 'Succeeded', isDelivered: true }]);
});

test('a code text that pays someone else, or something else, takes the details away and is reported', () => {
  const rules = { now: START, window: WINDOW_MS };
  const texts = {
    qr_recipient: `solana:${OTHER_ADDRESS}?amount=101.48&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
    qr_amount: textOver('101.49'),
    qr_token: `solana:${ADDRESS}?amount=101.48`,
  };
  for (const [check, qr_text] of Object.entries(texts)) {
    const { record: known, alarms } = apply(record(), newsOf(wire({ qr_text }), rules));
    expect(alarms, check).toEqual([check]);
    expect(known.snapshot, check).toMatchObject({ address: null, isUnverified: true });
  }
  expect(apply(record(), newsOf(wire(), rules)).record.snapshot).not.toHaveProperty('isUnverified');
});

test('a rest that is more than the whole is not asked for', () => {
  const more = { state: 'PartialPaymentStarted', received: '1', missing: '200' } as const;
  const { record: known, alarms } = apply(after([{}]), news(more));
  expect(alarms).toEqual(['rest']);
  expect(known.snapshot.address).toBeNull();
});

test('in a partial payment the code text is that of the rest', () => {
  const partial = { order_state: 'PartialPaymentStarted', missing_amount: '1.48' };
  const rules = { now: START, window: WINDOW_MS };
  expect(newsOf(wire(partial), rules).qrText).toBeNull();
  const rest = textOver('1.48');
  expect(newsOf(wire({ ...partial, missing_amount_qr_text: rest }), rules)).toMatchObject({
    qrText: rest,
    missing: '1.48',
  });
});
