import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isFinal, isPayable, isWatchedLate, STATE_RANK, stateOf } from '@/lib/orders';
import { apply } from '@/lib/orders/apply';
import type { OrderNews } from '@/lib/orders/from-wire';
import { isUnpaid, type OrderState } from '@/lib/orders/state';
import { news, record, START } from './world';

const STATES = Object.keys(STATE_RANK) as OrderState[];

const word = fc.record({
  state: fc.oneof({ weight: 6, arbitrary: fc.constantFrom<OrderState | null>(...STATES) }, fc.constant(null)),
  updatedAt: fc.integer({ min: 0, max: 12 }),
});
type Word = { state: OrderState | null; updatedAt: number };

const applyAll = (words: readonly Word[]) =>
  words.reduce(
    (known, one, place) => apply(known, news({ ...one, heardAt: START + place } as OrderNews)).record,
    record(),
  );

/** Written down apart from the code: the furthest word, of two the newer, then the name; review on doubt that is not older. */
function model(words: readonly Word[]): string {
  const known = words.filter((one): one is { state: OrderState; updatedAt: number } => one.state !== null);
  const [best] = known.sort(
    (a, b) =>
      STATE_RANK[b.state] - STATE_RANK[a.state] || b.updatedAt - a.updatedAt || (a.state < b.state ? 1 : -1),
  );
  const doubt = Math.max(0, ...words.filter(({ state }) => state === null).map(({ updatedAt }) => updatedAt));
  if (!best) return doubt > 0 ? 'InReview' : 'Placing';
  if (['Done', 'Refunded', 'Canceled', 'PaymentSetupFailed'].includes(best.state)) return best.state;
  return doubt > 0 && doubt >= best.updatedAt ? 'InReview' : best.state;
}

test('any order of any words, repeated or not, ends in the state of the model', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      expect(applyAll(words).snapshot.state).toBe(model(words));
    }),
    { numRuns: 2_000 },
  );
});

test('the order in which words arrive, and hearing them twice, makes no difference', () => {
  const shuffled = fc
    .array(word, { minLength: 1, maxLength: 15 })
    .chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([words, again]) => {
      expect(applyAll(again).snapshot.state).toBe(applyAll(words).snapshot.state);
    }),
    { numRuns: 1_000 },
  );
});

test('known states never give way to lower ones', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      let rank = -1;
      let known = record();
      for (const one of words) {
        known = apply(known, news(one)).record;
        const next = known.known ? STATE_RANK[known.known] : -1;
        expect(next).toBeGreaterThanOrEqual(rank);
        rank = next;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('versions rise with every change and stay where nothing changed', () => {
  const first = apply(record(), news()).record;
  const again = apply(first, news({ heardAt: START + 5_000, expiresAt: START + 1_800_000 })).record;
  const next = apply(again, news({ state: 'PaymentStarted', heardAt: START + 5_000 })).record;
  const backInTime = apply(next, news({ state: 'PaymentReceived', heardAt: START - 99_000 })).record;
  expect(again.snapshot).toBe(first.snapshot);
  expect(next.snapshot.version).toBeGreaterThan(first.snapshot.version);
  expect(backInTime.snapshot.version).toBe(next.snapshot.version + 1);
});

test('every word of the upstream has its state, aliases included, and others have none', () => {
  for (const state of STATES) expect(stateOf(state)).toBe(state);
  expect(stateOf('Cancelled')).toBe('Canceled');
  expect(stateOf('Completed')).toBe('Done');
  for (const word of ['', 'done', 'constructor', '__proto__', 'Shipped'])
    expect(stateOf(word)).toBeUndefined();
});

test('a state is final, waited for late, payable or under way', () => {
  expect(STATES.filter(isFinal)).toEqual(['Canceled', 'PaymentSetupFailed', 'Done', 'Refunded']);
  expect(STATES.filter(isWatchedLate)).toEqual(['Expired', 'PaymentFailed']);
  expect(STATES.filter(isPayable)).toEqual(['WaitingForPayment', 'PartialPaymentStarted']);
  expect(STATES.filter(isUnpaid)).toEqual(['Created', 'WaitingForPayment', 'PartialPaymentStarted']);
  expect(isUnpaid('Unknown')).toBe(true);
});
