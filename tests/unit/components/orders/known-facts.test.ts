import { expect, test } from '@playwright/test';
import { factsOf } from '@/components/orders/known-facts';
import type { OrderLine, OrderSnapshot, ShownState } from '@/lib/orders';
import { snapshotOf } from './world';

const [base] = snapshotOf({}).lines;
const line = (state: string, isDelivered = false) => ({ ...base, state, isDelivered }) as OrderLine;
const HERE = line('Succeeded', true);
const facts = (state: ShownState, ...lines: OrderLine[]) => {
  const { state: kept, partly } = factsOf(snapshotOf({ state, lines }));
  return { state: kept, partly };
};

test('a list is told how much of an order was delivered', () => {
  expect(facts('Done', HERE, HERE)).toEqual({ state: 'Done', partly: undefined });
  expect(facts('Done', HERE, line('Refunded'))).toEqual({ state: 'Done', partly: [1, 2] });
  expect(facts('Done', line('Failed'))).toEqual({ state: 'Done', partly: [0, 1] });
  expect(facts('Done', line('Refunded'))).toEqual({ state: 'Refunded', partly: undefined });
});

const isOverUnpaid = (change: Partial<OrderSnapshot>) => factsOf(snapshotOf(change)).isOverUnpaid;

test('an order is unpaid for good only when it is over, the day for late money too, and none was seen', () => {
  const created = { timeline: [{ state: 'Expired' as const, at: 1_000_000 }], state: 'Expired' as const };
  const aDayLater = { ...created, now: 1_000_000 + 86_400_000 };
  expect([isOverUnpaid({ state: 'Canceled' }), isOverUnpaid({ state: 'PaymentSetupFailed' })]).toEqual([
    true,
    true,
  ]);
  expect(isOverUnpaid(aDayLater)).toBe(true);
  const notYet: Partial<OrderSnapshot>[] = [
    created,
    { state: 'WaitingForPayment' },
    { state: 'PartialPaymentStarted' },
    { state: 'PaymentFailed' },
    { state: 'Done' },
    { state: 'Refunded' },
    { state: 'Unknown' },
    { state: 'Canceled', received: '1' },
    { state: 'Canceled', transactions: ['0x1'] },
    { ...aDayLater, isPaymentSeen: true },
  ];
  for (const change of notYet) expect(isOverUnpaid(change), JSON.stringify(change)).toBe(false);
});
