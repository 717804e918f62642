import { expect, test } from '@playwright/test';
import { isSettled, placingAfter } from '@/components/checkout/placement/placement';
import { fail, ok } from '@/lib/result';

const draft = { seen: { amount: '51.08', currency: 'USDC' } };

test('an order that is placed opens', () => {
  const result = ok({ status: 'placed' as const, orderId: 'o1' });
  expect(placingAfter({ type: 'result', result }, draft)).toEqual({ step: 'placed', orderId: 'o1' });
});

test('a moved price stands beside the one that was seen', () => {
  const total = { amount: '52', currency: 'USDC' };
  expect(placingAfter({ type: 'result', result: ok({ status: 'price_moved', total }) }, draft)).toEqual({
    step: 'moved',
    before: draft.seen,
    now: total,
  });
});

test('problems go back to the form', () => {
  const result = fail({ code: 'OUT_OF_STOCK' }, { code: 'invalid_email', field: 'email' });
  expect(placingAfter({ type: 'result', result }, draft)).toMatchObject({
    step: 'editing',
    problems: { length: 2 },
  });
});

for (const code of ['order_in_progress', 'order_outcome_unknown'] as const) {
  test(`${code} is an open question, not a failure`, () => {
    expect(placingAfter({ type: 'result', result: fail({ code }) }, draft).step).toBe('unanswered');
  });
}

test('silence is an open question, and one that still hangs is known as such', () => {
  expect(placingAfter({ type: 'silent' }, draft)).toEqual({ step: 'unanswered', isHung: false });
  expect(placingAfter({ type: 'hung' }, draft)).toEqual({ step: 'unanswered', isHung: true });
  expect(placingAfter({ type: 'stale' }, draft)).toEqual({ step: 'stale' });
});

test('a press is forgotten only where it is certain that there is no order under its keys', () => {
  const after = (...problems: Parameters<typeof fail>) =>
    isSettled(placingAfter({ type: 'result', result: fail(...problems) }, draft));
  expect(after({ code: 'OUT_OF_STOCK' })).toBe(true);
  expect(after({ code: 'key_reused' })).toBe(false);
  expect(after({ code: 'order_in_progress' })).toBe(false);
  expect(isSettled(placingAfter({ type: 'silent' }, draft))).toBe(false);
  expect(isSettled(placingAfter({ type: 'stale' }, draft))).toBe(true);
});
