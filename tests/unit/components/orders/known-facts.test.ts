import { expect, test } from '@playwright/test';
import { factsOf } from '@/components/orders/known-facts';
import type { OrderLine, ShownState } from '@/lib/orders';
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
