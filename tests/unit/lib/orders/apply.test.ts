import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { apply } from '@/lib/orders/apply';
import { newsOf, type OrderNews } from '@/lib/orders/from-wire';
import type { OrderRecord } from '@/lib/orders/record';
import { LINE, news, record, START, WINDOW_MS, wire } from './world';

const after = (words: readonly Partial<OrderNews>[], from: OrderRecord = record()) =>
  words.reduce((known, word) => apply(known, news(word)).record, from);

test('another address later hides the address for good and is reported once', () => {
  const first = after([{}]);
  const second = apply(first, news({ address: 'Address2', updatedAt: 2_000 }));
  const third = apply(second.record, news({ address: 'Address2', updatedAt: 3_000 }));
  const back = apply(third.record, news({ address: 'Address1', updatedAt: 4_000 }));
  expect(first.snapshot.address).toBe('Address1');
  expect(second.alarms).toEqual(['order.address_changed']);
  expect(third.alarms).toEqual([]);
  for (const { record: known } of [second, third, back]) {
    expect(known.snapshot.address).toBeNull();
    expect(known.snapshot.qrText).toBeNull();
  }
});

test('an address that came late is taken, and null later does not remove it', () => {
  const known = after([
    { state: 'Created', address: null },
    { updatedAt: 2_000 },
    { address: null, updatedAt: 3_000 },
  ]);
  expect(known.snapshot.address).toBe('Address1');
});

test('whatever addresses come in whatever order, at most one is ever shown', () => {
  const words = fc.array(fc.record({ address: fc.constantFrom('A', 'B', null), updatedAt: fc.nat(9) }), {
    maxLength: 12,
  });
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
  expect(other.alarms).toEqual(['order.amount_changed']);
  expect(other.record.snapshot.amount).toBe('101.48');
  expect(other.record.snapshot.address).toBe('Address1');
});

test('an order in another coin or network than was asked for shows no address', () => {
  for (const change of [{ coin: 'USDT' }, { network: 'Base' }]) {
    const { record: known, alarms } = apply(record(), news(change));
    expect(alarms).toEqual(['order.payment_changed']);
    expect(known.snapshot.address).toBeNull();
  }
  expect(apply(record(), news({ network: 'SOLANA' })).alarms).toEqual([]);
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

test('a code text that pays to another address than the one beside it is not shown', () => {
  const rules = { now: START, window: WINDOW_MS };
  expect(newsOf(wire({ qr_text: 'solana:Other?amount=1' }), rules).qrText).toBeNull();
  expect(newsOf(wire({ wallet_address: 'lnbc1abc', qr_text: 'LIGHTNING:LNBC1ABC' }), rules).qrText).toBe(
    'LIGHTNING:LNBC1ABC',
  );
});

test('in a partial payment the code text is that of the rest', () => {
  const partial = { order_state: 'PartialPaymentStarted', missing_amount: '1.48' };
  const rules = { now: START, window: WINDOW_MS };
  expect(newsOf(wire(partial), rules).qrText).toBeNull();
  const rest = 'solana:Address1?amount=1.48';
  expect(newsOf(wire({ ...partial, missing_amount_qr_text: rest }), rules)).toMatchObject({
    qrText: rest,
    missing: '1.48',
  });
});
