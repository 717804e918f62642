import { expect, test } from '@playwright/test';
import { outcomeOf } from '@/components/orders/outcome';
import type { OrderLine, ShownState } from '@/lib/orders';
import { snapshotOf } from './world';

const [base] = snapshotOf({}).lines;
const line = (state: string, isDelivered = false) => ({ ...base, state, isDelivered }) as OrderLine;
const HERE = line('Succeeded', true);
const outcome = (state: ShownState, ...lines: OrderLine[]) => outcomeOf(snapshotOf({ state, lines }));

test('an order that is wholly delivered, wholly refunded or under way needs no other word', () => {
  expect(outcome('Done', HERE, HERE)).toBeNull();
  expect(outcome('Refunded', line('Refunded'))).toBeNull();
  expect(outcome('WaitingForDelivery', HERE, line('Pending'))).toBeNull();
});

test('a line that was paid back beside one that was delivered is counted out', () => {
  const part = { here: 1, all: 2, isRefunded: true, isOwed: false, isOpen: false };
  expect(outcome('Done', HERE, line('Refunded'))).toEqual(part);
  expect(outcome('Refunded', HERE, line('Pending'))).toEqual(part);
});

test('an order that is done without a delivered line is not ready', () => {
  const none = { here: 0, all: 1, isRefunded: false, isOwed: true, isOpen: false };
  expect(outcome('Done', line('Failed'))).toEqual(none);
  expect(outcome('Done', line('WaitingForManualAction'))).toEqual({ ...none, isOpen: true });
  expect(outcome('Done', line('Refunded'))).toEqual({ ...none, isRefunded: true, isOwed: false });
});
